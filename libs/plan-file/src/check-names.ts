import type { Goal, Plan } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import { knownKeys, type KnownKeys } from './known-keys.ts';
import type { Finding, Path } from './plan-error.ts';
import { suggestWord } from './suggest-word.ts';

/** Every reference by key to a department, person, outcome, metric, capacity, goal, milestone or scope value. */
export function checkNames(plan: Plan): Finding[] {
  const known = knownKeys(plan);
  return [
    ...plan.departments.flatMap(({ priorities }, d) =>
      names('outcome', priorities, known.outcomes, ['departments', d, 'priorities']),
    ),
    ...plan.people.flatMap(({ department }, p) =>
      name('department', department, known.departments, ['people', p, 'department']),
    ),
    ...plan.metrics.flatMap(({ controlledBy }, m) =>
      name('department', controlledBy, known.departments, ['metrics', m, 'controlledBy']),
    ),
    ...plan.influences.flatMap(({ from, to }, i) => [
      ...name('metric', from, known.metrics, ['influences', i, 'from']),
      ...name('metric or outcome', to, new Set([...known.metrics, ...known.outcomes]), ['influences', i, 'to']),
    ]),
    ...plan.facts.flatMap(({ metric }, f) => name('metric', metric, known.metrics, ['facts', f, 'metric'])),
    ...plan.goals.flatMap((goal, g) => goalNames(goal, ['goals', g], known, plan.scopes)),
  ];
}

function goalNames(goal: Goal, at: Path, known: KnownKeys, scopes: Plan['scopes']): Finding[] {
  return [
    ...name('department', goal.department, known.departments, [...at, 'department']),
    ...name('metric', goal.metric, known.metrics, [...at, 'metric']),
    ...name('person', goal.owner, known.people, [...at, 'owner']),
    ...name('goal', goal.parent, known.goals, [...at, 'parent']),
    ...goal.sharedWith.flatMap((key, i) => name('department', key, known.departments, [...at, 'sharedWith', i])),
    ...names('outcome', goal.serves, known.outcomes, [...at, 'serves']),
    ...names('capacity', goal.uses, known.capacities, [...at, 'uses']),
    ...scopeNames(goal, [...at, 'scope'], scopes),
    ...goal.needs.flatMap((need, i) => needName(need, known, [...at, 'needs', i])),
    ...goal.milestones.flatMap(({ needs }, m) =>
      needs.flatMap((need, i) => needName(need, known, [...at, 'milestones', m, 'needs', i])),
    ),
  ];
}

function scopeNames({ scope }: Goal, at: Path, scopes: Plan['scopes']): Finding[] {
  const dimensions = new Map(
    Object.entries(scopes).map(([dimension, values]) => [dimension, new Set(Object.keys(values))]),
  );
  return Object.entries(scope).flatMap(([dimension, values]) => {
    const known = dimensions.get(dimension);
    if (!known) return name('scope', dimension, dimensions.keys(), [...at, dimension]);
    return values.flatMap((value, i) => name(dimension, value, known, [...at, dimension, i]));
  });
}

function needName(need: string, known: KnownKeys, at: Path): Finding[] {
  const [goal = '', milestone] = need.split('.', 2);
  if (milestone === undefined || !known.goals.has(goal)) return name('goal', goal, known.goals, at);
  if (known.milestones.has(need)) return [];
  const prefix = `${goal}.`;
  const siblings = [...known.milestones].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  return name('milestone', milestone, siblings, at).map((finding) => ({
    ...finding,
    message: say('goal "{goal}" has {nothing}', { goal, nothing: finding.message }),
  }));
}

const names = (kind: string, entries: Readonly<Record<string, unknown>>, known: Iterable<string>, at: Path) =>
  Object.keys(entries).flatMap((key) => name(kind, key, known, [...at, key]));

/** Nothing if the key is known, or if there is none (`''` is a key that could not be read). */
function name(kind: string, key: string | undefined, known: Iterable<string>, at: Path): Finding[] {
  const keys = known instanceof Set ? (known as ReadonlySet<string>) : new Set(known);
  return key === undefined || key === '' || keys.has(key) ? [] : [{ at, message: unknownName(kind, key, keys) }];
}

/** @example unknownName('metric', 'leadtime', ['lead-time']) // 'no metric "leadtime"; did you mean "lead-time"?' */
export function unknownName(kind: string, key: string, known: Iterable<string>): string {
  const near = suggestWord(key, known);
  const what = kindInWords(kind);
  if (near !== undefined) return say('no {what} "{key}"; did you mean "{near}"?', { what, key, near });
  const keys = [...known].sort();
  if (keys.length === 0)
    return say('no {what} "{key}", as there is none; add it or remove the reference', { what, key });
  const shown = keys.slice(0, 8).join(', ');
  return keys.length > 8
    ? say('no {what} "{key}"; add it, or use one of {shown}, … ({count} in all)', {
        what,
        key,
        shown,
        count: keys.length,
      })
    : say('no {what} "{key}"; add it, or use one of {shown}', { what, key, shown });
}

/** A dimension of scopes is called what its authors call it. */
function kindInWords(kind: string): string {
  return KINDS.get(kind)?.() ?? say('{dimension}@@after no', { dimension: kind });
}

const KINDS: ReadonlyMap<string, () => string> = new Map([
  ['department', () => say('department@@after no')],
  ['person', () => say('person@@after no')],
  ['outcome', () => say('outcome@@after no')],
  ['metric', () => say('metric@@after no')],
  ['metric or outcome', () => say('metric or outcome@@after no')],
  ['capacity', () => say('capacity@@after no')],
  ['goal', () => say('goal@@after no')],
  ['milestone', () => say('milestone@@after no')],
  ['scope', () => say('scope@@after no')],
]);
