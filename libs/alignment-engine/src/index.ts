export type * from './plan.ts';
export type * from './report.ts';
export { compareReports, type ReportChanges } from './compare-reports.ts';
export { judgePlan } from './judge-plan.ts';
export { roundForOutput } from './numbers.ts';
export { progressHistory } from './progress/progress-history.ts';
export { progressOf } from './progress/progress-of.ts';
export { reachOf } from './reach-of.ts';
