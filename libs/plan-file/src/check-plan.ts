import type { Plan } from '@concord/alignment-engine';
import { checkGoalPlans } from './check-goal-plans.ts';
import { checkGoalTree } from './check-goal-tree.ts';
import { checkIntervals } from './check-intervals.ts';
import { checkKeys } from './check-keys.ts';
import { checkLaws } from './check-laws.ts';
import { checkNames } from './check-names.ts';
import { checkPromises } from './check-promises.ts';
import type { Finding } from './plan-error.ts';

/** What no schema can tell: whether the entries of a plan fit each other. In no particular order. */
export function checkReferences(plan: Plan): Finding[] {
  return [checkKeys, checkNames, checkLaws, checkIntervals, checkGoalTree, checkPromises, checkGoalPlans].flatMap(
    (check) => check(plan),
  );
}
