import fc from 'fast-check';
import { arbitraryPlan } from '../testing/arbitrary-plans.ts';
import { solver } from '../testing/judging.ts';
import { createDetector } from './detector.ts';
