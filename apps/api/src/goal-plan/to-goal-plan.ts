import type * as engine from '@concord/alignment-engine';
import { toPerson, type Person } from '../business-model/business-model.graphql-types.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { must } from '../judgement/must.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { contentVersion } from '../kept-entries/content-version.ts';
import type {
  Authority,
  GoalAction,
  GoalPlan,
  GoalTraining,
  NeededAuthority,
  Roles,
} from './goal-plan.graphql-types.ts';

/** What stands behind a goal, with the people in it. */
export function toGoalPlan(reader: OrganisationReader, judgement: Judgement, goal: engine.Goal): GoalPlan {
  const { actions = [], training = [], needsAuthority = [], uses } = goal;
  return {
    actions: actions.map((action) => toAction(reader, judgement, action)),
    training: training.map((one) => toTraining(reader, judgement, one)),
    authority: needsAuthority.map((what) => toNeeded(reader, judgement, what)),
    cost: actions.reduce((sum, { state, cost = 0 }) => (state === 'dropped' ? sum : sum + cost), 0),
    openActions: actions.filter(({ state }) => state === 'open').length,
    isEmpty: [actions, training, needsAuthority, Object.keys(uses)].every((list) => list.length === 0),
  };
}

/** @param accountable the key of whoever answers for it */
export function toRoles(
  reader: OrganisationReader,
  { people }: Judgement,
  accountable: string | undefined,
  { responsible, consulted, informed }: engine.Roles = { responsible: [], consulted: [], informed: [] },
): Roles {
  const person = (key: string): Person => toPerson(reader, must(people, key));
  return {
    accountable: accountable === undefined ? null : person(accountable),
    responsible: responsible.map(person),
    consulted: consulted.map(person),
    informed: informed.map(person),
  };
}

export function toAuthority(reader: OrganisationReader, asOf: string, stated: engine.Authority): Authority {
  const { key, what, says, upTo, unit, from, until } = stated;
  return {
    reader,
    stated,
    key,
    what,
    says,
    upTo: upTo ?? null,
    unit: unit ?? null,
    from: from ?? null,
    until: until ?? null,
    holds: (from ?? asOf) <= asOf && asOf <= (until ?? asOf),
    version: contentVersion(stated),
  };
}

export function toAction(reader: OrganisationReader, judgement: Judgement, action: engine.GoalAction): GoalAction {
  const { key, title, owner, due, cost, state, contact, roles } = action;
  const said = toRoles(reader, judgement, owner, roles);
  return {
    key,
    title,
    owner: said.accountable,
    roles: said,
    due: due ?? null,
    cost: cost ?? null,
    state,
    contact: contact ?? null,
    late: state === 'open' && due !== undefined && due < judgement.asOf,
  };
}

export function toTraining(
  reader: OrganisationReader,
  { people }: Judgement,
  { key, title, who, due, done }: engine.GoalTraining,
): GoalTraining {
  return {
    key,
    title,
    due: due ?? null,
    trainees: who.map((person) => ({ person: toPerson(reader, must(people, person)), doneOn: done[person] ?? null })),
  };
}

function toNeeded(reader: OrganisationReader, { model, asOf }: Judgement, what: string): NeededAuthority {
  const held = model.authorities.filter((authority) => authority.what === what);
  return { what, held: held.map((authority) => toAuthority(reader, asOf, authority)) };
}
