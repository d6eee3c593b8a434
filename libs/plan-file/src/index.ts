export { parseLaw, type LawReading, type LinearLaw } from './parse-law.ts';
export { parsePlan, type PlanReading } from './parse-plan.ts';
export type { PlanError } from './plan-error.ts';
export { printPlan } from './print-plan.ts';
