import { missingShare, type PromiseReading } from '../promise/promise-reading.ts';
import { staffingGapOf } from '../promise/staffing-gap.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { explainUnstaffedPromise } from './explain-unstaffed-promise.ts';
import { evidenceOf, stakeOf, type Finding, type GroupRule } from './rule.ts';

/** One department promises hours, and those who staff the channel are not there in all of them. */
export const unstaffedPromise: GroupRule = {
  kind: 'group',
  name: 'unstaffed-promise',
  groups: ({ promises }) => promises.map(({ key }) => key),
  // No edit of a goal changes what is promised or staffed.
  groupsOf: () => [],
  findIn(key, plan) {
    const reading = plan.readingOf(key);
    return reading === undefined || !isBetweenDepartments(reading) ? [] : unstaffed(reading, plan);
  },
  basisOf(key, { source, departmentByKey, outcomeByKey, weightOf }) {
    const promise = source.promises.find((one) => one.key === key);
    const staffing = source.staffing.filter(({ channel }) => channel === promise?.channel);
    const outcome = outcomeByKey.get(promise?.outcome ?? '');
    return {
      promise,
      staffing,
      zone: source.organisation.timeZone,
      departments: [promise, ...staffing].map((by) => departmentByKey.get(by?.department ?? '')?.name),
      outcome: [outcome?.statement, outcome?.for, weightOf.get(promise?.outcome ?? '')],
    };
  },
  explain: explainUnstaffedPromise,
};

/** Somebody else has people on the channel: what is missing is for departments to settle among themselves. */
export function isBetweenDepartments({ departments }: PromiseReading): boolean {
  return departments.length > 1;
}

function unstaffed(reading: PromiseReading, plan: PlanReading): Finding[] {
  if (reading.missing.length === 0) return [];
  const { promise, departments } = reading;
  const outcomes = [promise.outcome];
  return [
    {
      tier: 'proven',
      goals: [],
      departments,
      outcomes,
      promise: promise.key,
      laws: [],
      stake: stakeOf(outcomes, plan),
      magnitude: missingShare(reading),
      exposure: 1,
      confidence: 1,
      evidence: evidenceOf([], { staffing: staffingGapOf(reading) }),
    },
  ];
}
