import type { Goal, GoalAction, GoalTraining, Roles, Support } from '@concord/alignment-engine';
import { fillReview } from './fill-review.ts';
import { entries, given, map, mapValues, number, oneOf, type Raw, some, text, texts, word } from './raw-values.ts';

const CONTACTS = ['interaction', 'transaction'] as const;

/** What stands behind a goal; a list without entries is absent. */
export function fillGoalPlan(g: Raw): Partial<Goal> {
  return given({
    contact: oneOf(g['contact'], CONTACTS),
    roles: fillRoles(g['roles']),
    actions: some(entries(g['actions']).map(fillAction)),
    training: some(entries(g['training']).map(fillTraining)),
    needsAuthority: some(texts(g['needsAuthority'])),
    supports: some(entries(g['supports']).map(fillSupport)),
    succeeds: text(g['succeeds']),
    review: fillReview(g['review']),
  });
}

/** The people beside the owner; nothing where there are none. */
export function fillRoles(value: unknown): Roles | undefined {
  const raw = map(value);
  const roles = {
    responsible: texts(raw['responsible']),
    consulted: texts(raw['consulted']),
    informed: texts(raw['informed']),
  };
  return Object.values(roles).every(({ length }) => length === 0) ? undefined : roles;
}

function fillAction(a: Raw): GoalAction {
  return {
    key: word(a['key']),
    title: word(a['title']),
    state: oneOf(a['state'], ['open', 'done', 'dropped']) ?? 'open',
    ...given({
      owner: text(a['owner']),
      due: text(a['due']),
      cost: number(a['cost']),
      contact: oneOf(a['contact'], CONTACTS),
      roles: fillRoles(a['roles']),
    }),
  };
}

function fillTraining(t: Raw): GoalTraining {
  return {
    key: word(t['key']),
    title: word(t['title']),
    who: texts(t['who']),
    done: mapValues(map(t['done']), text),
    ...given({ due: text(t['due']) }),
  };
}

function fillSupport(s: Raw): Support {
  return { goal: word(s['goal']), effect: number(s['effect']) ?? 0, ...given({ because: text(s['because']) }) };
}
