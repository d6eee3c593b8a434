import { planNamed } from '@concord/test-plans';
import type { ApiUnderTest } from '../../testing/api-under-test.ts';

const demo = planNamed('demo.yaml');

const LIFE = `life { state version reopenedBecause acceptedUpTo reviewOn waitingFor { key }
  acknowledgements { department { key } by { key } }
  decision { id choice }
  history { kind from to because through by { key } department { key } fromSeverity toSeverity } }`;

export interface Life {
  state: string;
  version: number;
  reopenedBecause: string | null;
  acceptedUpTo: number | null;
  reviewOn: string | null;
  waitingFor: { key: string }[];
  acknowledgements: { department: { key: string }; by: { key: string } | null }[];
  decision: { id: string; choice: string } | null;
  history: {
    kind: string;
    from: string | null;
    to: string;
    because: string | null;
    through: string;
    by: { key: string } | null;
  }[];
}

export interface Found {
  id: string;
  headline: string;
  severity: number;
  departments: { key: string }[];
  goals: { key: string; version: number; target: { high: number | null } | null }[];
  repairs: { kind: string; text: string }[];
  life: Life;
}

const FIELDS = `id headline severity departments { key } goals { key version target { high } } repairs { kind text } ${LIFE}`;

export interface StepResult {
  __typename: string;
  message?: string;
  problems?: { path: string; message: string }[];
  conflict: Found;
}

const RESULT = `{ __typename ... on ConflictSaved { conflict { ${FIELDS} } } ... on UserError { message }
  ... on InvalidInputError { problems { path message } } ... on StaleConflictError { current { life { state version } } } }`;

export const as = (person: string) => ({ as: person });

const DECISION = {
  kind: 'CHANGE',
  choice: 'Sales promises seven days',
  reason: 'The shop floor needs them',
  accountable: 'ingrid',
  options: [{ says: 'Leave it' }, { says: 'Promise seven days' }],
  chosen: 1,
};

/** Takes steps with conflicts as people do, over HTTP. */
export class LifeClient {
  constructor(private readonly api: ApiUnderTest) {}

  async conflictBetween(goals: string[], organisationKey = 'demo'): Promise<Found> {
    const { organisation } = await this.api.ask<{ organisation: { conflicts: { nodes: Found[] } } }>(
      `query ($key: ID!, $goals: [ID!]) { organisation(key: $key) { conflicts(first: 100, filter: { goals: $goals, states: [OPEN, ACKNOWLEDGED, DECIDED, ACCEPTED, DISMISSED, RESOLVED] }) { nodes { ${FIELDS} } } } }`,
      { key: organisationKey, goals },
    );
    const found = organisation.conflicts.nodes.find((one) =>
      goals.every((key) => one.goals.some((goal) => goal.key === key)),
    );
    if (!found) throw new Error(`no conflict between ${goals.join(' and ')}`);
    return found;
  }

  /** The most urgent one that a rule finds. */
  async conflictBy(rule: string): Promise<Found> {
    const { organisation } = await this.api.ask<{ organisation: { conflicts: { nodes: Found[] } } }>(
      `query ($rule: ConflictRule!) { organisation(key: "demo") { conflicts(first: 1, filter: { rules: [$rule], states: [OPEN, DECIDED, RESOLVED] }) { nodes { ${FIELDS} } } } }`,
      { rule },
    );
    const [found] = organisation.conflicts.nodes;
    if (!found) throw new Error(`no conflict by ${rule}`);
    return found;
  }

  /** Sales promises at most five days, another department at most nine. */
  opposed(): Promise<Found> {
    return this.conflictBetween(['promise-5', 'promise-9']);
  }

  async acknowledge(conflict: string, person: string, department?: string): Promise<StepResult> {
    const { acknowledgeConflict } = await this.api.ask<{ acknowledgeConflict: StepResult }>(
      `mutation ($conflict: ID!, $department: ID) { acknowledgeConflict(organisation: "demo", conflict: $conflict, department: $department) ${RESULT} }`,
      { conflict, department },
      as(person),
    );
    return acknowledgeConflict;
  }

  async decide(
    conflict: string,
    version: number,
    decision: object,
    person: string | null = 'ingrid',
    organisation = 'demo',
  ) {
    const { decideConflict } = await this.api.ask<{ decideConflict: StepResult }>(
      `mutation ($organisation: ID!, $conflict: ID!, $version: Int!, $decision: DecisionInput!) {
       decideConflict(organisation: $organisation, conflict: $conflict, version: $version, decision: $decision) ${RESULT} }`,
      { organisation, conflict, version, decision: { ...DECISION, ...decision } },
      person === null ? {} : as(person),
    );
    return decideConflict;
  }

  /** Stores the plan with another target, as an edit of its target by somebody would. */
  async retarget(key: string, atMost: number) {
    const goals = demo.goals.map((goal) => (goal.key === key ? { ...goal, target: { atMost } } : goal));
    await this.api.store({ ...demo, goals });
  }
}
