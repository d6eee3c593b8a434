export { loadHighs } from './highs-solver.ts';
