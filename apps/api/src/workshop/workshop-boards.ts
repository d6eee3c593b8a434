import {
  groupsOfWorkshops,
  type KnownParticipant,
  type OutcomeOriginRow,
  originsInWorkshops,
  originsOfOutcomes,
  participantsOfWorkshops,
  statementsOfWorkshops,
  votesOfWorkshops,
  type WorkshopGroupRow,
  type WorkshopRow,
  workshopsById,
  type WorkshopStatementRow,
  type WorkshopVoteRow,
} from '@concord/persistence';
import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';

type OfMany<Row> = (manager: EntityManager, organisationId: string, ids: readonly string[]) => Promise<Row[]>;

/** Reads what stands on boards for one request, one statement a table however many workshops are asked for. */
export class WorkshopBoards {
  readonly workshops: DataLoader<string, WorkshopRow | undefined>;
  readonly statements: DataLoader<string, readonly WorkshopStatementRow[]>;
  readonly groups: DataLoader<string, readonly WorkshopGroupRow[]>;
  readonly participants: DataLoader<string, readonly KnownParticipant[]>;
  readonly votes: DataLoader<string, readonly WorkshopVoteRow[]>;
  /** What was made of a workshop. */
  readonly origins: DataLoader<string, readonly OutcomeOriginRow[]>;
  /** Where an outcome comes from, by its key. */
  readonly originOf: DataLoader<string, OutcomeOriginRow | undefined>;

  constructor({ manager, organisation: { organisationId } }: OrganisationReader) {
    const ofWorkshops = <Row extends { readonly workshopId: string }>(read: OfMany<Row>) =>
      new DataLoader<string, readonly Row[]>(async (ids) => {
        const found = await read(manager, organisationId, ids);
        return ids.map((id) => found.filter(({ workshopId }) => workshopId === id));
      });
    this.workshops = new DataLoader(async (ids) => {
      const found = await workshopsById(manager, organisationId, ids);
      return ids.map((id) => found.find(({ workshopId }) => workshopId === id));
    });
    this.statements = ofWorkshops(statementsOfWorkshops);
    this.groups = ofWorkshops(groupsOfWorkshops);
    this.participants = ofWorkshops(participantsOfWorkshops);
    this.votes = ofWorkshops(votesOfWorkshops);
    this.origins = ofWorkshops(originsInWorkshops);
    this.originOf = new DataLoader(async (keys) => {
      const found = await originsOfOutcomes(manager, organisationId, keys);
      return keys.map((key) => found.find(({ outcomeKey }) => outcomeKey === key));
    });
  }
}

const ofReaders = new WeakMap<OrganisationReader, WorkshopBoards>();

/** The boards that a request reads. */
export function boardsOf(reader: OrganisationReader): WorkshopBoards {
  const boards = ofReaders.get(reader) ?? new WorkshopBoards(reader);
  ofReaders.set(reader, boards);
  return boards;
}
