import type { Plan } from '../plan.ts';
import type { NaiveConflict } from './naive-clashes.ts';
import { dayNumber, naiveGoals, stake, type NaiveGoal } from './naive-goals.ts';

// Clashes of dates once more, straight from the specification: reachability of every step from every other.

interface NaiveStep {
  readonly key: string;
  readonly of: NaiveGoal;
  readonly due: number | undefined;
  readonly stated: readonly string[];
  readonly needs: readonly string[];
}

/** All schedule clashes of a plan, one for each set of goals. */
export function naiveSchedule(plan: Plan, asOf: string): NaiveConflict[] {
  const steps = stepsOf(naiveGoals(plan, asOf));
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const reached = new Map(steps.map(({ key }) => [key, reachedFrom(key, byKey)]));
  const sameCircle = (a: NaiveStep, b: NaiveStep) =>
    reached.get(a.key)?.has(b.key) === true && reached.get(b.key)?.has(a.key) === true;
  const magnitudes = new Map<string, number>();
  const add = (members: readonly NaiveStep[], magnitude: number) => {
    const goals = [...new Set(members.map(({ of }) => of.goal.key))].sort().join(' ');
    magnitudes.set(goals, Math.max(magnitudes.get(goals) ?? 0, magnitude));
  };
  for (const step of steps) {
    const circle = steps.filter((other) => sameCircle(step, other));
    const crosses = new Set(circle.map(({ of }) => of.goal.department)).size > 1;
    if (crosses) add(circle, 1);
    for (const need of step.stated.flatMap((key) => byKey.get(key) ?? [])) {
      if (need.of.goal.department === step.of.goal.department || circle.includes(need)) continue;
      if (step.due === undefined || need.due === undefined || need.due <= step.due) continue;
      const end = step.of.to === Infinity ? step.due : step.of.to;
      add([step, need], Math.min(1, (need.due - step.due) / Math.max(1, end - step.of.from + 1)));
    }
  }
  return [...magnitudes].map(([name, magnitude]) => conflictOf(plan, name.split(' '), magnitude, steps));
}

function conflictOf(
  plan: Plan,
  goals: readonly string[],
  magnitude: number,
  steps: readonly NaiveStep[],
): NaiveConflict {
  const members = steps.filter(({ of }) => goals.includes(of.goal.key));
  const outcomes = [...new Set(members.flatMap(({ of }) => [...of.reaches]))].sort();
  const ofSet = { rule: 'schedule-clash', tier: 'proven', goals, outcomes, magnitude };
  return { ...ofSet, stake: stake(plan, outcomes), exposure: 1, confidence: 1 };
}

function stepsOf(goals: readonly NaiveGoal[]): NaiveStep[] {
  const open = goals.flatMap((of) => [
    { key: of.goal.key, of, date: of.goal.due, stated: of.goal.needs },
    ...of.goal.milestones
      .filter(({ done }) => done === undefined)
      .map(({ key, due, needs }) => ({ key: `${of.goal.key}.${key}`, of, date: due, stated: needs })),
  ]);
  return open.map(({ key, of, date, stated }) => ({
    key,
    of,
    due: date === undefined ? undefined : dayNumber(date),
    stated,
    needs:
      key === of.goal.key
        ? [...stated, ...open.filter((step) => step.of === of && step.key !== key).map((step) => step.key)]
        : stated,
  }));
}

function reachedFrom(start: string, byKey: ReadonlyMap<string, NaiveStep>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    for (const need of byKey.get(key)?.needs ?? []) {
      if (!byKey.has(need) || reached.has(need)) continue;
      reached.add(need);
      waiting.push(need);
    }
  }
  return reached;
}
