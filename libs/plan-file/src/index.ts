export {
  comparePlans,
  type EntryChange,
  type FieldChange,
  type KindComparison,
  type PlanComparison,
  type PlanKind,
} from './compare-plans.ts';
export { describeComparison, describeGoalField } from './describe-comparison.ts';
export { mergePlans } from './merge-plans.ts';
export { newProblems, withoutGone } from './new-problems.ts';
export { parsePlan, type PlanReading } from './parse-plan.ts';
export type { PlanError } from './plan-error.ts';
export { printPlan } from './print-plan.ts';
export { validatePlan } from './validate-plan.ts';
