import type { Goal, Milestone, Target } from '@concord/alignment-engine';
import type { CheckInRow, GoalRow, MilestoneRow, NeedRow, TargetKind } from './entities/index.ts';
import { groupBy } from './group-by.ts';
import { given } from './given.ts';
import { goalPlansToRows, type PlanBehindGoal, rowsToGoalPlans } from './goal-plan-rows.ts';
import type { Content, GoalRows } from './plan-tables.ts';
import { columnsToReview, reviewToColumns } from './review-columns.ts';

/** Goals as rows; `position` of the first, then one more each. */
export function goalsToRows(goals: readonly Goal[], firstPosition = 0): GoalRows {
  return {
    goal: goals.map((goal, index) => goalToRow(goal, firstPosition + index)),
    goalScope: goals.flatMap(({ key: goalKey, scope }) =>
      Object.entries(scope).flatMap(([dimensionKey, values]) =>
        values.map((valueKey, position) => ({ goalKey, dimensionKey, valueKey, position })),
      ),
    ),
    goalOutcome: goals.flatMap(({ key: goalKey, serves }) =>
      Object.entries(serves).map(([outcomeKey, effect]) => ({ goalKey, outcomeKey, effect })),
    ),
    goalDepartment: goals.flatMap(({ key: goalKey, sharedWith }) =>
      sharedWith.map((departmentKey, position) => ({ goalKey, departmentKey, position })),
    ),
    goalCapacity: goals.flatMap(({ key: goalKey, uses }) =>
      Object.entries(uses).map(([capacityKey, amount]) => ({ goalKey, capacityKey, amount })),
    ),
    milestone: goals.flatMap((goal) =>
      goal.milestones.map((milestone, position) => milestoneToRow(goal, milestone, position)),
    ),
    need: goals.flatMap(needsToRows),
    checkIn: goals.flatMap(({ key: goalKey, checkIns }) =>
      checkIns.map(({ on, value, confidence, note }, position) => ({
        goalKey,
        position,
        onDate: on,
        value: value ?? null,
        confidence: confidence ?? null,
        note: note ?? null,
        correctedBy: null,
      })),
    ),
    ...goalPlansToRows(goals),
  };
}

/** The goals that these rows make, in the order of the goal rows. */
export function rowsToGoals(rows: GoalRows): Goal[] {
  const scopes = groupBy(rows.goalScope, ({ goalKey }) => goalKey);
  const outcomes = groupBy(rows.goalOutcome, ({ goalKey }) => goalKey);
  const departments = groupBy(rows.goalDepartment, ({ goalKey }) => goalKey);
  const capacities = groupBy(rows.goalCapacity, ({ goalKey }) => goalKey);
  const milestones = groupBy(rows.milestone, ({ goalKey }) => goalKey);
  const needs = groupBy(rows.need, ({ goalKey }) => goalKey);
  const checkIns = groupBy(rows.checkIn, ({ goalKey }) => goalKey);
  const plans = rowsToGoalPlans(rows);
  return rows.goal.map((row) => ({
    ...rowToGoalFields(row),
    scope: Object.fromEntries(
      [...groupBy(scopes.get(row.key) ?? [], ({ dimensionKey }) => dimensionKey)].map(([dimension, values]) => [
        dimension,
        values.map(({ valueKey }) => valueKey),
      ]),
    ),
    serves: Object.fromEntries((outcomes.get(row.key) ?? []).map(({ outcomeKey, effect }) => [outcomeKey, effect])),
    sharedWith: (departments.get(row.key) ?? []).map(({ departmentKey }) => departmentKey),
    uses: Object.fromEntries((capacities.get(row.key) ?? []).map(({ capacityKey, amount }) => [capacityKey, amount])),
    needs: (needs.get(row.key) ?? []).filter(({ milestoneKey }) => milestoneKey === null).map(needText),
    milestones: (milestones.get(row.key) ?? []).map((milestone) =>
      rowToMilestone(milestone, needs.get(row.key) ?? [], plans.get(row.key)),
    ),
    // What somebody corrected is history; the plan holds what is right.
    checkIns: (checkIns.get(row.key) ?? []).filter(({ correctedBy }) => correctedBy === null).map(rowToCheckIn),
    ...plans.get(row.key)?.ofGoal,
  }));
}

function goalToRow(goal: Goal, position: number): Content<GoalRow> {
  const target = targetToColumns(goal.target);
  const stretch = targetToColumns(goal.stretch);
  return {
    key: goal.key,
    departmentKey: goal.department,
    title: goal.title,
    metricKey: goal.metric ?? null,
    targetKind: target.kind,
    targetLow: target.low,
    targetHigh: target.high,
    stretchKind: stretch.kind,
    stretchLow: stretch.low,
    stretchHigh: stretch.high,
    direction: goal.direction ?? null,
    baseline: goal.baseline ?? null,
    fromDate: goal.from ?? null,
    dueDate: goal.due ?? null,
    commitment: goal.commitment,
    promise: goal.promise,
    emphasis: goal.emphasis,
    ownerKey: goal.owner ?? null,
    status: goal.status,
    parentKey: goal.parent ?? null,
    contact: goal.contact ?? null,
    needsAuthority: goal.needsAuthority?.length ? goal.needsAuthority : null,
    succeedsKey: goal.succeeds ?? null,
    ...reviewToColumns(goal.review),
    position,
  };
}

function rowToGoalFields(row: Content<GoalRow>) {
  return {
    key: row.key,
    department: row.departmentKey,
    title: row.title,
    commitment: row.commitment,
    promise: row.promise,
    emphasis: row.emphasis,
    status: row.status,
    ...given({
      metric: row.metricKey,
      target: columnsToTarget(row.targetKind, row.targetLow, row.targetHigh),
      direction: row.direction,
      baseline: row.baseline,
      stretch: columnsToTarget(row.stretchKind, row.stretchLow, row.stretchHigh),
      from: row.fromDate,
      due: row.dueDate,
      owner: row.ownerKey,
      parent: row.parentKey,
      contact: row.contact,
      needsAuthority: row.needsAuthority,
      succeeds: row.succeedsKey,
      review: columnsToReview(row),
    }),
  };
}

function targetToColumns(target: Target | undefined): {
  kind: TargetKind | null;
  low: number | null;
  high: number | null;
} {
  if (!target) return { kind: null, low: null, high: null };
  if ('atLeast' in target) return { kind: 'at-least', low: target.atLeast, high: null };
  if ('atMost' in target) return { kind: 'at-most', low: null, high: target.atMost };
  if ('exactly' in target) return { kind: 'exactly', low: target.exactly, high: target.exactly };
  return { kind: 'between', low: target.between[0], high: target.between[1] };
}

/** The table's CHECK makes sure that each kind has its ends. */
function columnsToTarget(kind: TargetKind | null, low: number | null, high: number | null): Target | null {
  if (kind === 'at-least' && low !== null) return { atLeast: low };
  if (kind === 'at-most' && high !== null) return { atMost: high };
  if (kind === 'exactly' && low !== null) return { exactly: low };
  if (kind === 'between' && low !== null && high !== null) return { between: [low, high] };
  return null;
}

function milestoneToRow({ key: goalKey }: Goal, milestone: Milestone, position: number): Content<MilestoneRow> {
  const { key, title, due, value, weight, done, owner } = milestone;
  return {
    goalKey,
    key,
    title,
    dueDate: due,
    value: value ?? null,
    weight,
    doneDate: done ?? null,
    ownerKey: owner ?? null,
    position,
  };
}

function rowToMilestone(
  row: Content<MilestoneRow>,
  needs: readonly Content<NeedRow>[],
  plan: PlanBehindGoal | undefined,
): Milestone {
  return {
    key: row.key,
    title: row.title,
    due: row.dueDate,
    weight: row.weight,
    needs: needs.filter(({ milestoneKey }) => milestoneKey === row.key).map(needText),
    ...given({
      value: row.value,
      done: row.doneDate,
      owner: row.ownerKey,
      roles: plan?.rolesOfMilestone(row.key) ?? null,
    }),
  };
}

function rowToCheckIn({ onDate, value, confidence, note }: Content<CheckInRow>) {
  return { on: onDate, ...given({ value, confidence, note }) };
}

function needsToRows({ key: goalKey, needs, milestones }: Goal): Content<NeedRow>[] {
  const ofGoal = needs.map((text) => ({ milestoneKey: null, text }));
  const ofMilestones = milestones.flatMap(({ key, needs: texts }) =>
    texts.map((text) => ({ milestoneKey: key, text })),
  );
  return [...ofGoal, ...ofMilestones].map(({ milestoneKey, text }, position) => {
    const [neededGoalKey = '', neededMilestoneKey = null] = text.split('.');
    return { goalKey, position, milestoneKey, neededGoalKey, neededMilestoneKey };
  });
}

function needText({ neededGoalKey, neededMilestoneKey }: Content<NeedRow>): string {
  return neededMilestoneKey === null ? neededGoalKey : `${neededGoalKey}.${neededMilestoneKey}`;
}
