import {
  type ActionRow,
  actionsById,
  actionsOfDecisions,
  actionsOfMeetings,
  type AgendaItemRow,
  agendaItemsById,
  agendasOf,
  cloudsOf,
  type ConflictCloudRow,
  type DecisionRow,
  decisionsOfMeetings,
  entriesOfMeetings,
  type MeetingEntryRow,
  type MeetingRow,
  meetingsById,
  meetingsOfSeries,
  openActions,
  type MeetingSeriesRow,
  seriesById,
} from '@concord/persistence';
import DataLoader from 'dataloader';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';

/** Reads meetings for one request in batches: one statement a table, however many meetings are asked for. */
export class MeetingLoads {
  readonly meetings: DataLoader<string, MeetingRow | undefined>;
  /** Everything that is or was on the agenda, in order. */
  readonly agendas: DataLoader<string, readonly AgendaItemRow[]>;
  readonly items: DataLoader<string, AgendaItemRow | undefined>;
  readonly clouds: DataLoader<string, ConflictCloudRow | undefined>;
  /** Of a meeting, as they were written. */
  readonly entries: DataLoader<string, readonly MeetingEntryRow[]>;
  /** Of a meeting, by day. */
  readonly actions: DataLoader<string, readonly ActionRow[]>;
  readonly actionsOfDecision: DataLoader<string, readonly ActionRow[]>;
  readonly actionsById: DataLoader<string, ActionRow | undefined>;
  /** Taken in a meeting, as they were taken. */
  readonly decisions: DataLoader<string, readonly DecisionRow[]>;
  readonly series: DataLoader<string, MeetingSeriesRow | undefined>;
  /** Of a series, by when they begin; without those that were cancelled. */
  readonly meetingsOfSeries: DataLoader<string, readonly MeetingRow[]>;

  #open: ReturnType<typeof openActions> | undefined;

  constructor(private readonly reader: OrganisationReader) {
    const { manager, organisation } = reader;
    const { organisationId } = organisation;
    this.meetings = one(
      (ids) => meetingsById(manager, organisationId, ids),
      ({ meetingId }) => meetingId,
    );
    this.items = one(
      (ids) => agendaItemsById(manager, organisationId, ids),
      ({ itemId }) => itemId,
    );
    this.clouds = one(
      (ids) => cloudsOf(manager, organisationId, ids),
      ({ itemId }) => itemId,
    );
    this.actionsById = one(
      (ids) => actionsById(manager, organisationId, ids),
      ({ actionId }) => actionId,
    );
    this.series = one(
      (ids) => seriesById(manager, organisationId, ids),
      ({ seriesId }) => seriesId,
    );
    this.agendas = many(
      (ids) => agendasOf(manager, organisationId, ids),
      ({ meetingId }) => meetingId,
    );
    this.entries = many(
      (ids) => entriesOfMeetings(manager, organisationId, ids),
      ({ meetingId }) => meetingId,
    );
    this.actions = many(
      (ids) => actionsOfMeetings(manager, organisationId, ids),
      ({ meetingId }) => meetingId,
    );
    this.actionsOfDecision = many(
      (ids) => actionsOfDecisions(manager, organisationId, ids),
      ({ decisionId }) => decisionId,
    );
    this.decisions = many(
      (ids) => decisionsOfMeetings(manager, organisationId, ids),
      ({ meetingId }) => meetingId,
    );
    this.meetingsOfSeries = many(
      (ids) => meetingsOfSeries(manager, organisationId, ids),
      ({ seriesId }) => seriesId,
    );
  }

  /** Everything that is open in the organisation, by day. */
  openActions(): ReturnType<typeof openActions> {
    const { manager, organisation } = this.reader;
    this.#open ??= openActions(manager, organisation.organisationId);
    return this.#open;
  }
}

type Rows<Row> = (ids: readonly string[]) => Promise<Row[]>;

function one<Row>(rows: Rows<Row>, idOf: (row: Row) => string): DataLoader<string, Row | undefined> {
  return new DataLoader(async (ids) => {
    const found = new Map((await rows(ids)).map((row) => [idOf(row), row]));
    return ids.map((id) => found.get(id));
  });
}

function many<Row>(rows: Rows<Row>, idOf: (row: Row) => string | null): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (ids) => {
    const found = new Map<string | null, Row[]>(ids.map((id) => [id, []]));
    for (const row of await rows(ids)) found.get(idOf(row))?.push(row);
    return ids.map((id) => found.get(id) ?? []);
  });
}

const known = new WeakMap<OrganisationReader, MeetingLoads>();

/** The same for everything that is read through the same reader. */
export function loadsOf(reader: OrganisationReader): MeetingLoads {
  const found = known.get(reader) ?? new MeetingLoads(reader);
  known.set(reader, found);
  return found;
}
