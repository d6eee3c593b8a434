import type { StartQuery } from '../../graphql/operations.ts';

/** What an organisation has so far. */
export type StartPlan = NonNullable<StartQuery['organisation']>;

export type StartStepKey = 'departments' | 'outcomes' | 'goals' | 'influences' | 'conflict';

/** What keeps a conflict from being found. */
export type WhyNone = 'one-department' | 'nothing-measured' | 'nothing-in-common' | 'together';

export interface StartStep {
  readonly key: StartStepKey;
  readonly isDone: boolean;
  /** How many there are. */
  readonly count: number;
  /** Among how many goals these were counted, where there are more; null: among all. */
  readonly among: number | null;
}

/** A conflict is between departments. */
const TWO = 2;

/** The way from nothing to the first conflict, ticked by what is there. */
export function toStartSteps(plan: StartPlan): StartStep[] {
  const { departments, outcomes, goals, conflicts } = plan;
  const linked = goalsThatMoveOutcomes(plan);
  const haveGoals = isCut(plan) || departmentsWithGoals(plan).size >= TWO;
  return [
    { key: 'departments', isDone: departments.length >= TWO, count: departments.length, among: null },
    { key: 'outcomes', isDone: outcomes.length > 0, count: outcomes.length, among: null },
    { key: 'goals', isDone: haveGoals, count: goals.totalCount, among: null },
    { key: 'influences', isDone: linked > 0, count: linked, among: isCut(plan) ? goals.nodes.length : null },
    { key: 'conflict', isDone: conflicts.totalCount > 0, count: conflicts.totalCount, among: null },
  ];
}

/** So many goals that only the first of them are known here: whoever has them needs no first steps. */
function isCut({ goals }: StartPlan): boolean {
  return goals.totalCount > goals.nodes.length;
}

/** What to do about it that no conflict is found, from the most to the least likely reason. */
export function whyNone(plan: StartPlan): WhyNone {
  if (isCut(plan)) return 'together';
  if (departmentsWithGoals(plan).size < TWO) return 'one-department';
  const measured = plan.goals.nodes.filter(({ metric }) => metric != null);
  if (new Set(measured.map(({ department }) => department.key)).size < TWO) return 'nothing-measured';
  return haveSomethingInCommon(plan) ? 'together' : 'nothing-in-common';
}

/** The key of the first department that has no goal yet; the first of all where each has one. */
export function departmentWithoutGoal(plan: StartPlan): string | undefined {
  const busy = departmentsWithGoals(plan);
  return (plan.departments.find(({ key }) => !busy.has(key)) ?? plan.departments[0])?.key;
}

function departmentsWithGoals({ goals }: StartPlan): Set<string> {
  return new Set(goals.nodes.map(({ department }) => department.key));
}

function goalsThatMoveOutcomes({ goals, influences }: StartPlan): number {
  const movers = new Set(influences.filter(({ toOutcome }) => toOutcome != null).map(({ from }) => from.key));
  return goals.nodes.filter(({ metric }) => metric != null && movers.has(metric.key)).length;
}

/** Whether goals of two departments are about one metric, or one metric moves what another goal is about. */
function haveSomethingInCommon({ goals, influences }: StartPlan): boolean {
  const reached = goals.nodes.map(({ department, metric }) => ({
    department: department.key,
    things: new Set(
      metric == null
        ? []
        : [
            metric.key,
            ...influences
              .filter(({ from }) => from.key === metric.key)
              .map(({ toMetric, toOutcome }) => (toMetric ?? toOutcome)?.key ?? ''),
          ],
    ),
  }));
  return reached.some((one) =>
    reached.some(
      (other) => other.department !== one.department && [...one.things].some((key) => other.things.has(key)),
    ),
  );
}
