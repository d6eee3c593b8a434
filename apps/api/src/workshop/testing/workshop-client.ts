import type { ApiUnderTest } from '../../testing/api-under-test.ts';

/** Somebody of the demo company. */
export type Who = string | undefined;

export interface Board {
  id: string;
  question: string;
  state: string;
  votesEach: number;
  version: number;
  mayLead: boolean;
  voterCount: number;
  openedBy: { name: string } | null;
  you: { name: string; department: { key: string } | null; hasVoted: boolean } | null;
  statements: {
    id: string;
    says: string;
    version: number;
    isYours: boolean;
    groupId: string | null;
    sameAs: string[];
    by: { name: string; department: { key: string } | null };
  }[];
  groups: { id: string; name: string; version: number; statements: { says: string }[] }[];
  candidates: {
    id: string;
    says: string;
    votes: number | null;
    isYourChoice: boolean;
    votesOfDepartments: { department: { key: string }; votes: number }[];
    outcome: { key: string } | null;
  }[];
  participants: { name: string; hasVoted: boolean }[];
  agreement: {
    overall: number | null;
    pairs: { departments: { key: string }[]; share: number }[];
    departments: { department: { key: string }; voters: number; votes: number }[];
  } | null;
}

export const BOARD = `id question state votesEach version mayLead voterCount openedBy { name }
  you { name department { key } hasVoted }
  statements { id says version isYours groupId sameAs by { name department { key } } }
  groups { id name version statements { says } }
  candidates { id says votes isYourChoice votesOfDepartments { department { key } votes } outcome { key } }
  participants { name hasVoted }
  agreement { overall pairs { departments { key } share } departments { department { key } voters votes } }`;

export interface Done {
  __typename: string;
  message?: string;
  problems?: { path: string }[];
  workshop: Board;
  current: Board;
  statement: { id: string; sameAs: string[] } | null;
}

const RESULT = `{ __typename ... on WorkshopSaved { workshop { ${BOARD} } statement { id sameAs } }
  ... on UserError { message } ... on InvalidInputError { problems { path } }
  ... on StaleWorkshopError { current { ${BOARD} } } }`;

/** What each mutation takes besides organisation and workshop. */
const TAKES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  changeWorkshop: { version: 'Int!', change: 'WorkshopInput!' },
  moveWorkshop: { version: 'Int!', to: 'WorkshopState!' },
  addStatement: { says: 'String!', department: 'ID' },
  correctStatement: { statement: 'ID!', version: 'Int!', says: 'String!' },
  withdrawStatement: { statement: 'ID!', version: 'Int!' },
  moveStatement: { statement: 'ID!', version: 'Int!', group: 'ID' },
  makeGroup: { name: 'String!', statements: '[SeenStatementInput!]!' },
  renameGroup: { group: 'ID!', version: 'Int!', name: 'String!' },
  dissolveGroup: { group: 'ID!', version: 'Int!' },
  giveVote: { candidate: 'ID!', department: 'ID' },
  takeBackVote: { candidate: 'ID!' },
};

/** Takes part in workshops as people do, over HTTP. */
export class WorkshopClient {
  constructor(private readonly api: ApiUnderTest) {}

  async open(workshop: object = {}, who: Who = 'ingrid', headers: Record<string, string> = {}): Promise<Done> {
    const { openWorkshop } = await this.api.ask<{ openWorkshop: Done }>(
      `mutation ($workshop: WorkshopInput!) { openWorkshop(organisation: "demo", workshop: $workshop) ${RESULT} }`,
      { workshop },
      { ...as(who), ...headers },
    );
    return openWorkshop;
  }

  async do(mutation: string, workshop: string, given: object, who: Who, headers: object = {}): Promise<Done> {
    const takes = Object.entries(TAKES[mutation] ?? {});
    const variables = takes.map(([name, type]) => `, $${name}: ${type}`).join('');
    const passed = takes.map(([name]) => `, ${name}: $${name}`).join('');
    const data = await this.api.ask<Record<string, Done>>(
      `mutation ($workshop: ID!${variables}) { ${mutation}(organisation: "demo", workshop: $workshop${passed}) ${RESULT} }`,
      { workshop, ...given },
      { ...as(who), ...headers },
    );
    const done = data[mutation];
    if (!done) throw new Error(`${mutation} was not answered.`);
    return done;
  }

  async board(id: string, who?: Who): Promise<Board> {
    const { organisation } = await this.api.ask<{ organisation: { workshop: Board } }>(
      `query ($id: ID!) { organisation(key: "demo") { workshop(id: $id) { ${BOARD} } } }`,
      { id },
      as(who),
    );
    return organisation.workshop;
  }

  /** Takes a workshop to a state, step by step, as an administrator. */
  async to(id: string, ...states: string[]): Promise<Board> {
    for (const to of states) {
      const { version } = await this.board(id);
      const done = await this.do('moveWorkshop', id, { version, to }, undefined);
      if (done.__typename !== 'WorkshopSaved') throw new Error(done.message);
    }
    return this.board(id);
  }

  /** A workshop in which each of these was said by somebody. @returns its id, and the ids of what was said */
  async having(said: readonly (readonly [who: string, says: string])[]): Promise<{ id: string; ids: string[] }> {
    const { workshop } = await this.open();
    const ids: string[] = [];
    for (const [who, says] of said) {
      const { statement } = await this.do('addStatement', workshop.id, { says }, who);
      ids.push(statement?.id ?? '');
    }
    return { id: workshop.id, ids };
  }
}

function as(who: Who) {
  return who === undefined ? {} : { as: who };
}
