import type { AskHeaders, ApiUnderTest } from '../../testing/api-under-test.ts';

interface Keyed {
  key: string;
}

export interface PlanAnswer {
  __typename: string;
  code?: string;
  message?: string;
  problems?: { path: string; message: string }[];
  goal?: { key: string; version: number };
  authority?: { key: string; version: string };
  current?: { version: number };
}

export interface PlannedGoal {
  version: number;
  owner: Keyed | null;
  uses: object[];
  roles: object;
  plan: {
    actions: { key: string; state: string; late: boolean }[];
    training: { key: string; trainees: { person: Keyed; doneOn: string | null }[] }[];
    isEmpty: boolean;
  };
  milestones: { key: string; owner: Keyed | null; hasOwnOwner: boolean; roles: object }[];
  history: { nodes: { field: string; says: string }[] };
}

const ROLES = 'accountable { key } responsible { key } consulted { key } informed { key }';
const AUTHORITY =
  'key what says upTo unit from until holds version department { key authorities { key } } approvedBy { key }';
const GOAL = `version owner { key } uses { amount } roles { ${ROLES} }
  milestones { key owner { key } hasOwnOwner roles { ${ROLES} } }
  history(first: 6) { nodes { field says } }
  plan { isEmpty cost openActions
    actions { key title owner { key } due cost state contact late roles { ${ROLES} } }
    training { key title due trainees { person { key } doneOn } }
    authority { what held { key department { key } } } }`;
const REFUSED =
  '... on UserError { code message } ... on InvalidInputError { problems { path message } } ... on StaleVersionError { current { version } }';
const SAVED = '... on GoalSaved { goal { key version } }';

export type GoalPlanClient = ReturnType<typeof goalPlanClient>;

/** Plans goals and grants authority over the API, as an administrator unless the headers say otherwise. */
export function goalPlanClient(api: ApiUnderTest) {
  const read = async (goal: string): Promise<PlannedGoal> => {
    const { organisation } = await api.ask<{ organisation: { goal: PlannedGoal } }>(
      `query ($goal: ID!) { organisation(key: "demo") { goal(key: $goal) { ${GOAL} } } }`,
      { goal },
    );
    return organisation.goal;
  };
  const ask = async (field: string, declared: string, given: string, variables: object, headers?: AskHeaders) => {
    const selected = /Authority/.test(field)
      ? `{ __typename ${field === 'removeAuthority' ? '' : '... on AuthoritySaved { authority { key version } }'} ${REFUSED.replace(/ \.\.\. on Stale.*$/, '')} }`
      : `{ __typename ${SAVED} ${field === 'changeGoalPlan' ? REFUSED : REFUSED.replace(/ \.\.\. on Stale.*$/, '')} }`;
    const answer = await api.ask<Record<string, PlanAnswer>>(
      `mutation (${declared}) { ${field}(organisation: "demo", ${given}) ${selected} }`,
      variables,
      headers,
    );
    return answer[field] as PlanAnswer;
  };
  return {
    read,
    /** @param version missing: the one that it has now */
    change: async (goal: string, plan: object, headers?: AskHeaders, version?: number) =>
      ask(
        'changeGoalPlan',
        '$goal: ID!, $version: Int!, $plan: GoalPlanInput!',
        'goal: $goal, version: $version, plan: $plan',
        { goal, version: version ?? (await read(goal)).version, plan },
        headers,
      ),
    settle: (goal: string, action: string, state: string, headers?: AskHeaders) =>
      ask(
        'settleGoalAction',
        '$goal: ID!, $action: ID!, $state: GoalActionState!',
        'goal: $goal, action: $action, state: $state',
        { goal, action, state },
        headers,
      ),
    /** @param on null: they have not had it after all */
    train: (goal: string, training: string, person: string | null, on: string | null, headers?: AskHeaders) =>
      ask(
        'settleGoalTraining',
        '$goal: ID!, $training: ID!, $person: ID, $on: Date',
        'goal: $goal, training: $training, person: $person, on: $on',
        { goal, training, person, on },
        headers,
      ),
    /** @param key that it had before it was taken back */
    grant: (authority: object, headers?: AskHeaders, key?: string) =>
      ask(
        'addAuthority',
        '$authority: AuthorityInput!, $key: ID',
        'authority: $authority, key: $key',
        { authority, key },
        headers,
      ),
    regrant: (seen: { key: string; version: string }, authority: object, headers?: AskHeaders) =>
      ask(
        'changeAuthority',
        '$key: ID!, $version: ID!, $authority: AuthorityInput!',
        'key: $key, version: $version, authority: $authority',
        { ...seen, authority },
        headers,
      ),
    takeBack: (seen: { key: string; version: string }, headers?: AskHeaders) =>
      ask('removeAuthority', '$key: ID!, $version: ID!', 'key: $key, version: $version', seen, headers),
    authorities: async () => {
      const { organisation } = await api.ask<{ organisation: { authorities: object[] } }>(
        `{ organisation(key: "demo") { authorities { ${AUTHORITY} } } }`,
      );
      return organisation.authorities;
    },
  };
}
