import type { Goal, Plan, Roles } from '@concord/alignment-engine';
import type { KnownKeys } from './known-keys.ts';
import type { Finding, Path } from './plan-error.ts';
import { name, names } from './unknown-name.ts';

/** References of what stands behind a goal. */
export function goalPlanNames(goal: Goal, at: Path, known: KnownKeys): Finding[] {
  const { roles, actions = [], training = [], supports = [], succeeds } = goal;
  return [
    ...(roles === undefined ? [] : peopleIn({ roles }, known, at)),
    ...actions.flatMap((action, a) => peopleIn(action, known, [...at, 'actions', a])),
    ...training.flatMap(({ who, done }, t) => [
      ...who.flatMap((person, i) => name('person', person, known.people, [...at, 'training', t, 'who', i])),
      ...names('person', done, known.people, [...at, 'training', t, 'done']),
    ]),
    ...supports.flatMap(({ goal: key }, s) => name('goal', key, known.goals, [...at, 'supports', s, 'goal'])),
    ...name('goal', succeeds, known.goals, [...at, 'succeeds']),
  ];
}

/** The owner of something, and whoever has a role in it. */
export function peopleIn(
  { owner, roles }: { readonly owner?: string; readonly roles?: Roles },
  known: KnownKeys,
  at: Path,
): Finding[] {
  return [
    ...name('person', owner, known.people, [...at, 'owner']),
    ...Object.entries(roles ?? {}).flatMap(([role, people]: [string, readonly string[]]) =>
      people.flatMap((person, i) => name('person', person, known.people, [...at, 'roles', role, i])),
    ),
  ];
}

/** The dimensions of a scope and their values. */
export function scopeNames(scope: Goal['scope'], at: Path, scopes: Plan['scopes']): Finding[] {
  const dimensions = new Map(
    Object.entries(scopes).map(([dimension, values]) => [dimension, new Set(Object.keys(values))]),
  );
  return Object.entries(scope).flatMap(([dimension, values]) => {
    const known = dimensions.get(dimension);
    if (!known) return name('scope', dimension, dimensions.keys(), [...at, dimension]);
    return values.flatMap((value, i) => name(dimension, value, known, [...at, dimension, i]));
  });
}
