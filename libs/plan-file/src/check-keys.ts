import type { Plan } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import type { Finding, Path } from './plan-error.ts';

const KINDS = ['departments', 'people', 'outcomes', 'metrics', 'laws', 'capacities', 'goals'] as const;

/** Entries that say the same twice: keys per kind and per goal's milestones, facts of a metric, influences of a pair. */
export function checkKeys(plan: Plan): Finding[] {
  return [
    ...KINDS.flatMap((kind) =>
      repeated<{ readonly key: string }>(
        plan[kind],
        ({ key }) => key,
        (_, index) => [kind, index, 'key'],
        keyTwice,
      ),
    ),
    ...plan.goals.flatMap((goal, g) =>
      repeated(
        goal.milestones,
        ({ key }) => key,
        (_, m) => ['goals', g, 'milestones', m, 'key'],
        keyTwice,
      ),
    ),
    ...repeated(
      plan.facts,
      ({ metric }) => metric,
      (_, index) => ['facts', index, 'metric'],
      (metric, place) =>
        say('entry {place} of this list states a fact about "{metric}" already; keep one of them', { place, metric }),
    ),
    ...repeated(
      plan.influences,
      ({ from, to }) => (from && to ? `${from}" on "${to}` : ''),
      (_, index) => ['influences', index],
      (pair, place) =>
        say('entry {place} of this list states the influence of "{pair}" already; keep one of them', { place, pair }),
    ),
    ...sharedNames(plan),
  ];
}

const keyTwice = (key: string, place: number) =>
  say('the key "{key}" is taken by entry {place} of this list; choose another', { key, place });

function repeated<T>(
  entries: readonly T[],
  identity: (entry: T) => string,
  place: (entry: T, index: number) => Path,
  message: (identity: string, place: number) => string,
): Finding[] {
  const first = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    const name = identity(entry);
    const before = first.get(name);
    if (before === undefined) first.set(name, index);
    return before === undefined || name === '' ? [] : [{ at: place(entry, index), message: message(name, before + 1) }];
  });
}

/** An influence's `to` may be either, so a key that names both would be ambiguous. */
function sharedNames({ metrics, outcomes }: Plan): Finding[] {
  const metric = new Map(metrics.map(({ key }, index) => [key, index]));
  return outcomes.flatMap(({ key }, index) => {
    const other = metric.get(key);
    if (key === '' || other === undefined) return [];
    return [
      {
        at: ['outcomes', index, 'key'],
        message: say('the key "{key}" names a metric too (metrics[{other}]); rename one of them', { key, other }),
      },
    ];
  });
}
