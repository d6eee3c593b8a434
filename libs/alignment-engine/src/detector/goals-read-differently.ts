import type { Goal } from '../plan.ts';
import type { EffectRow } from '../reading/effect-row.ts';
import type { LivePlan } from '../reading/live-plan.ts';
import type { GoalReading } from '../reading/plan-reading.ts';

/** Keys of the things around goals that two plans describe differently. */
interface Differences {
  readonly departments: ReadonlySet<string>;
  readonly metrics: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
  readonly dimensions: ReadonlySet<string>;
}

/** The keys of all goals about which two plans do not say the same, in numbers or in words, with those who contribute to them. */
export function goalsReadDifferently(before: LivePlan, after: LivePlan): ReadonlySet<string> {
  const found = new Set(before.store === after.store ? [] : goalsWrittenDifferently(before, after));
  const differences = {
    departments: differing(before.departmentByKey, after.departmentByKey, ({ name }) => name),
    metrics: differing(before.metricByKey, after.metricByKey, ({ name, unit }) => [name, unit]),
    outcomes: new Set([
      ...differing(before.weightOf, after.weightOf, (weight) => weight),
      ...differing(before.outcomeByKey, after.outcomeByKey, (outcome) => [outcome.statement, outcome.for]),
    ]),
    dimensions: differing(new Map(Object.entries(before.scopes)), new Map(Object.entries(after.scopes)), (values) =>
      Object.entries(values).sort(),
    ),
  };
  const rows = before.store === after.store ? undefined : rowComparison();
  if (rows === undefined && Object.values(differences).every(({ size }) => size === 0)) return found;
  for (const [key, reading] of after.goalByKey) {
    const was = before.goalByKey.get(key);
    if (was === undefined || found.has(key)) continue;
    if (concerns(differences, reading) || concerns(differences, was)) found.add(key);
    else if (rows?.(was.effectRow, reading.effectRow) === false) found.add(key);
  }
  return found;
}

function goalsWrittenDifferently({ source, store }: LivePlan, after: LivePlan): Set<string> {
  const found = new Set<string>();
  const later = new Map(after.source.goals.map((goal) => [goal.key, goal]));
  const earlier = new Map(source.goals.map((goal) => [goal.key, goal]));
  for (const key of new Set([...earlier.keys(), ...later.keys()])) {
    const [was, is] = [earlier.get(key), later.get(key)];
    if (was === is || written(was) === written(is)) continue;
    found.add(key);
    if (was?.parent === is?.parent) continue;
    for (const line of [store.ancestry.from(key), after.store.ancestry.from(key)])
      for (const goal of line) found.add(goal);
  }
  return found;
}

function written(goal: Goal | undefined): string {
  return goal === undefined ? '' : JSON.stringify(goal);
}

function differing<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  told: (thing: T) => unknown,
): Set<string> {
  const tell = (thing: T | undefined): string | undefined =>
    thing === undefined ? undefined : JSON.stringify(told(thing));
  const keys = new Set([...before.keys(), ...after.keys()]);
  return new Set(
    [...keys].filter((key) => before.get(key) !== after.get(key) && tell(before.get(key)) !== tell(after.get(key))),
  );
}

function concerns(
  { departments, metrics, outcomes, dimensions }: Differences,
  { goal, effectRow, coverage }: GoalReading,
): boolean {
  return (
    departments.has(goal.department) ||
    (goal.metric !== undefined && metrics.has(goal.metric)) ||
    (outcomes.size > 0 && effectRow.reached.some((outcome) => outcomes.has(outcome))) ||
    (dimensions.size > 0 && [...coverage.keys()].some((dimension) => dimensions.has(dimension))) ||
    (metrics.size > 0 && hopsOf(effectRow).some(({ from, to }) => metrics.has(from) || metrics.has(to)))
  );
}

function hopsOf({ cells }: EffectRow) {
  return cells.flatMap(({ supportPath, denialPath }) => [...(supportPath?.hops ?? []), ...(denialPath?.hops ?? [])]);
}

/** Whether two rows say the same. Many goals share a row, so each two rows are compared once. */
function rowComparison(): (one: EffectRow, other: EffectRow) => boolean {
  const texts = new Map<EffectRow, string>();
  const textOf = (row: EffectRow): string => {
    const known = texts.get(row);
    if (known !== undefined) return known;
    // An outcome's place says nothing about the goal: it moves with every outcome added.
    const text = JSON.stringify([row.reached, row.stake, row.cells.map((cell) => ({ ...cell, place: 0 }))]);
    texts.set(row, text);
    return text;
  };
  return (one, other) => textOf(one) === textOf(other);
}
