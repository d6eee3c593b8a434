import type { Plan } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import type { Finding, Path } from './plan-error.ts';

const KINDS = [
  'departments',
  'people',
  'outcomes',
  'segments',
  'metrics',
  'laws',
  'capacities',
  'promises',
  'staffing',
  'authorities',
  'goals',
] as const;

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
    ...plan.outcomes.flatMap(({ storyParts = [] }, o) => keysTwice(storyParts, ['outcomes', o, 'storyParts'])),
    ...plan.goals.flatMap((goal, g) => [
      ...keysTwice(goal.milestones, ['goals', g, 'milestones']),
      ...keysTwice(goal.actions ?? [], ['goals', g, 'actions']),
      ...keysTwice(goal.training ?? [], ['goals', g, 'training']),
      ...repeated(
        goal.supports ?? [],
        ({ goal: key }) => key,
        (_, s) => ['goals', g, 'supports', s, 'goal'],
        (key, place) => say('entry {place} of this list supports "{key}" already; keep one of them', { place, key }),
      ),
    ]),
    ...daysTwice(plan),
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

/** One measurement a day, and other hours of a day once. */
function daysTwice({ metrics, promises, staffing }: Plan): Finding[] {
  const readings = (of: 'metrics' | 'promises', entries: readonly { readonly readings?: readonly Dated[] }[]) =>
    entries.flatMap((entry, i) =>
      repeated(
        entry.readings ?? [],
        ({ on }) => on,
        (_, r) => [of, i, 'readings', r, 'on'],
        (on, place) => say('entry {place} of this list is of {on} already; keep one reading of a day', { place, on }),
      ),
    );
  const exceptions = (of: 'promises' | 'staffing', entries: readonly { readonly exceptions: readonly Dated[] }[]) =>
    entries.flatMap((entry, i) =>
      repeated(
        entry.exceptions,
        ({ on }) => on,
        (_, e) => [of, i, 'exceptions', e, 'on'],
        (on, place) =>
          say('entry {place} of this list is about {on} already; write all hours of a day in one entry', { place, on }),
      ),
    );
  return [
    ...readings('metrics', metrics),
    ...readings('promises', promises),
    ...exceptions('promises', promises),
    ...exceptions('staffing', staffing),
  ];
}

type Dated = { readonly on: string };

function keysTwice(entries: readonly { readonly key: string }[], at: Path): Finding[] {
  return repeated(
    entries,
    ({ key }) => key,
    (_, index) => [...at, index, 'key'],
    keyTwice,
  );
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
