import { as } from '../../conflict-life/testing/life-client.ts';
import type { ApiUnderTest, AskHeaders } from '../../testing/api-under-test.ts';

export interface ReadEntry {
  id: string;
  kind: string;
  words: string;
  arrow: string | null;
  by: { key: string } | null;
  struckBy: { key: string } | null;
  origin: { id: string } | null;
}

export interface ReadAction {
  id: string;
  title: string;
  dueOn: string;
  state: string;
  isOverdue: boolean;
  version: number;
  owner: { key: string } | null;
}

export interface ReadItem {
  id: string;
  kind: string;
  title: string;
  minutes: number;
  state: string;
  startedAt: string | null;
  spentSeconds: number;
  ranking: { worth: number; severity: number; confidence: number; weight: number; outcome: { key: string } } | null;
  conflict: { id: string; life: { version: number; state: string } } | null;
  decision: { id: string; version: number } | null;
  carriedFrom: { id: string } | null;
  movedTo: { id: string } | null;
  decided: { choice: string }[];
  actions: ReadAction[];
  entries: ReadEntry[];
  cloud: Record<'objective' | 'needA' | 'needB' | 'wantA' | 'wantB', string> & { version: number };
}

export interface ReadMeeting {
  id: string;
  title: string;
  state: string;
  version: number;
  change: number;
  sequence: number;
  startsAt: string;
  minutes: number;
  mayRun: boolean;
  mayWrite: boolean;
  participants: { person: { key: string }; isPresent: boolean; isChair: boolean }[];
  agenda: ReadItem[];
  notOnAgenda: { kind: string; because: string; conflict: { id: string } | null }[];
  entries: ReadEntry[];
  decisions: { choice: string; decidedAt: string }[];
  actions: ReadAction[];
}

export interface Answered {
  __typename: string;
  message?: string;
  problems?: { path: string; message: string }[];
  meeting: ReadMeeting;
  notReached?: { key: string }[] | null;
  decision?: { id: string; choice: string };
  current?: { version: number };
}

const ENTRY = '{ id kind words arrow by { key } struckBy { key } origin { id } }';
const ACTION = '{ id title dueOn state isOverdue version owner { key } }';
export const MEETING = `{ id title state version change sequence startsAt minutes mayRun mayWrite
  participants { person { key } isPresent isChair }
  agenda { id kind title minutes state startedAt spentSeconds
    ranking { worth severity confidence weight outcome { key } }
    conflict { id life { version state } } decision { id version } carriedFrom { id } movedTo { id }
    decided { choice } actions ${ACTION} entries ${ENTRY}
    cloud { objective needA needB wantA wantB version } }
  notOnAgenda { kind because conflict { id } }
  entries ${ENTRY} decisions { choice decidedAt } actions ${ACTION} }`;

const ANSWER = `{ __typename ... on UserError { message } ... on InvalidInputError { problems { path message } } `;
const SAVED = `${ANSWER} ... on MeetingSaved { meeting ${MEETING} notReached { key } } ... on StaleMeetingError { current { version } } }`;
const DECIDED = `${ANSWER} ... on MeetingDecided { meeting ${MEETING} decision { id choice } } }`;

export const PLANNED = {
  title: 'Spring planning',
  purpose: 'Settle what stands in the way of spring',
  chair: 'henrik',
  startsAt: '2026-11-20T12:00:00.000Z',
  minutes: 60,
  place: 'The canteen',
  departments: ['sales', 'service', 'manufacturing', 'logistics'],
  people: ['henrik', 'ingrid', 'bjorn', 'sigrid'],
};

/** Holds meetings as people do, over HTTP. */
export class MeetingClient {
  constructor(private readonly api: ApiUnderTest) {}

  /** Calls a mutation of a meeting. @param args of the mutation, by name: type and value */
  async call(
    name: string,
    args: Readonly<Record<string, readonly [type: string, value: unknown]>>,
    person: string | null = 'henrik',
    headers: AskHeaders = {},
  ): Promise<Answered> {
    const given = { organisation: ['ID!', 'demo'] as const, ...args };
    const types = Object.entries(given).map(([arg, [type]]) => `$${arg}: ${type}`);
    const passed = Object.keys(given).map((arg) => `${arg}: $${arg}`);
    const result = /^(decide|review)InMeeting$/.test(name) ? DECIDED : SAVED;
    const variables = Object.fromEntries(Object.entries(given).map(([arg, [, value]]) => [arg, value]));
    const query = `mutation (${types.join(', ')}) { answer: ${name}(${passed.join(', ')}) ${result} }`;
    const who = person === null ? {} : as(person);
    return (await this.api.ask<{ answer: Answered }>(query, variables, { ...who, ...headers })).answer;
  }

  async read(id: string, person: string | null = 'henrik'): Promise<ReadMeeting> {
    const { organisation } = await this.api.ask<{ organisation: { meeting: ReadMeeting } }>(
      `query ($id: ID!) { organisation(key: "demo") { meeting(id: $id) ${MEETING} } }`,
      { id },
      person === null ? {} : as(person),
    );
    return organisation.meeting;
  }

  plan(input: object = {}, person = 'henrik', headers: AskHeaders = {}): Promise<Answered> {
    return this.call('planMeeting', { input: ['MeetingInput!', { ...PLANNED, ...input }] }, person, headers);
  }

  step({ id, version }: ReadMeeting, step: string, person = 'henrik'): Promise<Answered> {
    const args = { meeting: ['ID!', id], version: ['Int!', version], step: ['MeetingStep!', step] } as const;
    return this.call('stepMeeting', args, person);
  }

  write(meeting: string, entry: object, person = 'henrik', headers: AskHeaders = {}): Promise<Answered> {
    const args = { meeting: ['ID!', meeting], entry: ['MeetingEntryInput!', entry] } as const;
    return this.call('writeInMeeting', args, person, headers);
  }

  strike(meeting: string, entry: string, person = 'henrik'): Promise<Answered> {
    return this.call('strikeInMeeting', { meeting: ['ID!', meeting], entry: ['ID!', entry] }, person);
  }

  changeItem(meeting: string, item: string, change: object, person = 'henrik'): Promise<Answered> {
    const args = { meeting: ['ID!', meeting], item: ['ID!', item], change: ['AgendaItemChange!', change] } as const;
    return this.call('changeAgendaItem', args, person);
  }

  decide(meeting: string, item: ReadItem, more: object = {}, actions: object[] = [], headers: AskHeaders = {}) {
    const decision = {
      kind: 'CHANGE',
      choice: 'Sales promises seven days',
      reason: 'The shop floor needs them',
      accountable: 'ingrid',
      reviewOn: '2027-01-15',
      ...more,
    };
    const args = {
      meeting: ['ID!', meeting],
      item: ['ID!', item.id],
      version: ['Int!', item.conflict?.life.version],
      decision: ['DecisionInput!', decision],
      actions: ['[ActionInput!]!', actions],
    } as const;
    return this.call('decideInMeeting', args, 'henrik', headers);
  }
}
