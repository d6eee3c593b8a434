export type * from './plan.ts';
export type * from './report.ts';
export { judgePlan } from './judge-plan.ts';
export { roundForOutput } from './numbers.ts';
