import {
  charterById,
  charterOf,
  chartersSharedWith,
  type KnownCharter,
  OrganisationWalls,
  readChartersAs,
} from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { has } from '../access/standing.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { type CharterPaper, papersOf } from './charter-paper.ts';
import type { Charter } from './charter.graphql-types.ts';
import { toCharter } from './to-charter.ts';

/** Reads charters as whoever asks, in transactions that name them to the database. */
@Injectable()
export class CharterReader {
  constructor(private readonly walls: OrganisationWalls) {}

  /** Nothing for a program, and for who has not written one. */
  async own(reader: OrganisationReader, context: RequestContext): Promise<Charter | null> {
    const { principal } = context;
    if (principal.kind !== 'account') return null;
    const { organisationId } = reader.organisation;
    const [paper] = await this.#papers(reader, principal.accountId, async (manager) => {
      const found = await charterOf(manager, organisationId, { accountId: principal.accountId });
      return found ? [found] : [];
    });
    return paper ? toCharter(reader, paper, true) : null;
  }

  /** What other people share with whoever asks. */
  async shared(reader: OrganisationReader, context: RequestContext): Promise<Charter[]> {
    const { principal } = context;
    if (principal.kind !== 'account') return [];
    const { organisationId } = reader.organisation;
    const papers = await this.#papers(reader, principal.accountId, (manager) =>
      chartersSharedWith(manager, organisationId, principal.accountId),
    );
    return Promise.all(papers.map((paper) => toCharter(reader, paper, false)));
  }

  /** A charter that whoever asks may read; nothing where there is none for them. */
  async find(reader: OrganisationReader, id: string, context: RequestContext): Promise<Charter | null> {
    const { principal } = context;
    const account = principal.kind === 'account' ? principal.accountId : undefined;
    const [paper] = await this.#papers(reader, account, async (manager) => {
      const found = await charterById(manager, reader.organisation.organisationId, id);
      return found ? [found] : [];
    });
    if (!paper) return null;
    if (paper.charter.departmentKey !== null) return ofDepartment(reader, paper, context);
    return toCharter(reader, paper, paper.charter.accountId === account);
  }

  #papers(
    reader: OrganisationReader,
    account: string | undefined,
    find: (manager: EntityManager) => Promise<KnownCharter[]>,
  ): Promise<CharterPaper[]> {
    const { organisationId } = reader.organisation;
    return this.walls.transaction(organisationId, async (manager) => {
      if (account !== undefined) await readChartersAs(manager, account);
      return papersOf(manager, organisationId, await find(manager));
    });
  }
}

/** The charter of a department as whoever asks may read it; nothing where they may not. */
export async function ofDepartment(
  reader: OrganisationReader,
  paper: CharterPaper,
  context: RequestContext,
): Promise<Charter | null> {
  const { departmentKey, sharedWith } = paper.charter;
  const mayWrite = mayWriteOf(departmentKey ?? '', reader, context);
  const mayRead =
    sharedWith === 'organisation' ||
    (sharedWith === 'department' && departmentOf(await reader.judgement(), reader, context) === departmentKey);
  return mayWrite || mayRead ? toCharter(reader, paper, mayWrite) : null;
}

/** Who leads a department writes its charter. */
export function mayWriteOf(department: string, { organisation }: OrganisationReader, context: RequestContext): boolean {
  const standing = context.standingIn(organisation.key);
  return standing !== undefined && has(standing, 'lead', [department]);
}

function departmentOf(
  { people }: Judgement,
  { organisation }: OrganisationReader,
  context: RequestContext,
): string | undefined {
  return people.get(context.standingIn(organisation.key)?.person ?? '')?.department;
}
