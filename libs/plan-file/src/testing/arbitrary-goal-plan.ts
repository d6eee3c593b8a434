import type { Goal, GoalAction, GoalTraining, Roles } from '@concord/alignment-engine';
import fc, { type Arbitrary } from 'fast-check';
import { review } from './arbitrary-promises.ts';
import { date, given, key, maybe, one, positive, record, some, text, type Vocabulary } from './arbitrary-values.ts';

const contact = fc.constantFrom('interaction' as const, 'transaction' as const);
const share = fc.double({ min: 0.001, max: 1, noNaN: true });

/** What stands behind a goal. Departments are not known here, so that it is filtered later: see `withoutOwner`. */
export function arbitraryGoalPlan(key: string, known: Vocabulary): Arbitrary<Partial<Goal>> {
  const earlier = known.goals.slice(0, known.goals.indexOf(key));
  return record({
    contact: maybe(contact),
    roles: maybe(roles(known)),
    actions: maybe(fc.uniqueArray(action(known), { selector: (one) => one.key, minLength: 1, maxLength: 3 })),
    training: maybe(fc.uniqueArray(training(known), { selector: (one) => one.key, minLength: 1, maxLength: 3 })),
    needsAuthority: maybe(fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{0,6}$/), { minLength: 1, maxLength: 3 })),
    supports: maybe(
      some(known.goals.filter((goal) => goal !== key))
        .chain((chosen) =>
          fc.tuple(
            ...chosen.map((goal) =>
              record({ goal: fc.constant(goal), effect: share, because: maybe(text) }).map(given),
            ),
          ),
        )
        .map((made) => (made.length === 0 ? undefined : made)),
    ),
    succeeds: maybe(one(earlier)),
    review: maybe(review),
  }).map((fields) => given(fields) as Partial<Goal>);
}

/** Everybody in one role at most. */
export function roles({ people }: Vocabulary): Arbitrary<Roles | undefined> {
  return fc.tuple(fc.shuffledSubarray([...people]), fc.nat(4), fc.nat(4)).map(([chosen, a, b]) => {
    const [first, second] = a <= b ? [a, b] : [b, a];
    const made = {
      responsible: chosen.slice(0, first),
      consulted: chosen.slice(first, second),
      informed: chosen.slice(second),
    };
    return chosen.length === 0 ? undefined : made;
  });
}

/** The same without its owner among its roles. */
export function withoutOwner<Part extends { readonly owner?: string; readonly roles?: Roles }>(part: Part): Part {
  const { owner, roles: all, ...rest } = part;
  const others = (people: readonly string[]) => people.filter((person) => person !== owner);
  const kept = all && {
    responsible: others(all.responsible),
    consulted: others(all.consulted),
    informed: others(all.informed),
  };
  const isEmpty = kept === undefined || Object.values(kept).every(({ length }) => length === 0);
  return {
    ...rest,
    ...(owner === undefined ? {} : { owner }),
    ...(isEmpty ? {} : { roles: kept }),
  } as unknown as Part;
}

function action(known: Vocabulary): Arbitrary<GoalAction> {
  return record({
    key,
    title: text,
    owner: maybe(one(known.people)),
    due: maybe(date),
    cost: maybe(positive),
    state: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
    contact: maybe(contact),
    roles: maybe(roles(known)),
  }).map((fields) => withoutOwner(given(fields) as GoalAction));
}

function training(known: Vocabulary): Arbitrary<GoalTraining> {
  return some(known.people)
    .chain((who) =>
      record({
        key,
        title: text,
        who: fc.constant(who),
        due: maybe(date),
        done: some(who).chain((had) => record(Object.fromEntries(had.map((person) => [person, date])))),
      }),
    )
    .map((fields) => given(fields) as GoalTraining);
}
