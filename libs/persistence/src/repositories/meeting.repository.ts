import { Any, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { MeetingRow, type MeetingState } from '../entities/index.ts';
import { REVISION_CHANNEL } from '../revision-news.ts';

export type NewMeeting = Pick<
  MeetingRow,
  'seriesId' | 'title' | 'purpose' | 'chairKey' | 'startsAt' | 'minutes' | 'place' | 'departments' | 'people'
>;

/** @returns its id */
export async function addMeeting(manager: EntityManager, organisationId: string, meeting: NewMeeting): Promise<string> {
  const made = await manager.insert(MeetingRow, { ...meeting, organisationId, present: [] });
  return (made.identifiers[0] as { meetingId: string }).meetingId;
}

/** The meeting, with every other writer to it kept waiting until this transaction ends, so that nothing written is lost. */
export function lockMeeting(
  manager: EntityManager,
  organisationId: string,
  meetingId: string,
): Promise<MeetingRow | null> {
  return manager.findOne(MeetingRow, {
    where: { organisationId, meetingId },
    lock: { mode: 'pessimistic_write' },
  });
}

/**
 * Marks that something was written in a meeting, and has every process hear of it when the transaction commits.
 * @param changes of the meeting itself, if any
 * @returns the meeting as it is then
 */
export async function raiseMeeting(
  manager: EntityManager,
  meeting: MeetingRow,
  at: Date,
  changes: Partial<MeetingRow> = {},
): Promise<MeetingRow> {
  const { organisationId, meetingId } = meeting;
  const raised = { ...changes, change: meeting.change + 1, changedAt: at };
  await manager.update(MeetingRow, { organisationId, meetingId }, raised);
  await tellOfMeeting(manager, { ...meeting, ...raised });
  return { ...meeting, ...raised };
}

/** Has every process hear of a meeting as it is when the transaction commits. */
export async function tellOfMeeting(
  manager: EntityManager,
  { organisationId, meetingId, change }: Pick<MeetingRow, 'organisationId' | 'meetingId' | 'change'>,
): Promise<void> {
  const news = JSON.stringify({ organisationId, meeting: meetingId, change });
  await manager.query('SELECT pg_notify($1, $2)', [REVISION_CHANNEL, news]);
}

export function meetingsById(
  manager: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<MeetingRow[]> {
  return manager.findBy(MeetingRow, { organisationId, meetingId: Any([...ids]) });
}

export interface MeetingFilter {
  readonly states?: readonly MeetingState[] | undefined;
  readonly seriesId?: string | undefined;
  /** In which any of these departments takes part. */
  readonly departments?: readonly string[] | undefined;
  /** To which this person is invited, or which they chair. */
  readonly person?: string | undefined;
  /** That begin at this moment or later, and before that one. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
}

/** Where a page begins: behind this meeting. */
export interface MeetingPlace {
  readonly startsAt: Date;
  readonly meetingId: string;
}

/** Up to `limit` meetings, the latest first, or the earliest first. */
export function pageOfMeetings(
  manager: EntityManager,
  organisationId: string,
  filter: MeetingFilter,
  { limit, after, earliestFirst = false }: { limit: number; after?: MeetingPlace | undefined; earliestFirst?: boolean },
): Promise<MeetingRow[]> {
  const order = earliestFirst ? 'ASC' : 'DESC';
  const query = matching(manager, organisationId, filter)
    .orderBy('meeting.startsAt', order)
    .addOrderBy('meeting.meetingId', order)
    .limit(limit);
  if (after !== undefined)
    query.andWhere(
      `(meeting.startsAt, meeting.meetingId) ${earliestFirst ? '>' : '<'} (:afterStart::timestamptz, :afterId::uuid)`,
      { afterStart: after.startsAt, afterId: after.meetingId },
    );
  return query.getMany();
}

export function countMeetings(manager: EntityManager, organisationId: string, filter: MeetingFilter): Promise<number> {
  return matching(manager, organisationId, filter).getCount();
}

/** Of each series, its meetings that were not cancelled, by when they begin. */
export function meetingsOfSeries(
  manager: EntityManager,
  organisationId: string,
  seriesIds: readonly string[],
): Promise<MeetingRow[]> {
  return manager
    .createQueryBuilder(MeetingRow, 'meeting')
    .where('meeting.organisationId = :organisationId AND meeting.seriesId = ANY (:seriesIds::uuid[])', {
      organisationId,
      seriesIds: [...seriesIds],
    })
    .andWhere(`meeting.state <> 'cancelled'`)
    .orderBy('meeting.startsAt')
    .addOrderBy('meeting.meetingId')
    .getMany();
}

/** More meetings than anybody has open. */
const MOST_TOLD = 100;

/** Meetings in which something was written in the last hour: where they stand, for pages that come back. */
export function meetingsChangedLately(
  manager: EntityManager,
  organisationId: string,
): Promise<Pick<MeetingRow, 'meetingId' | 'change'>[]> {
  return manager
    .createQueryBuilder(MeetingRow, 'meeting')
    .select(['meeting.organisationId', 'meeting.meetingId', 'meeting.change'])
    .where(`meeting.organisationId = :organisationId AND meeting.changedAt > now() - interval '1 hour'`, {
      organisationId,
    })
    .orderBy('meeting.changedAt', 'DESC')
    .limit(MOST_TOLD)
    .getMany();
}

function matching(
  manager: EntityManager,
  organisationId: string,
  { states, seriesId, departments, person, from, before }: MeetingFilter,
): SelectQueryBuilder<MeetingRow> {
  const query = manager
    .createQueryBuilder(MeetingRow, 'meeting')
    .where('meeting.organisationId = :organisationId', { organisationId });
  if (states) query.andWhere('meeting.state = ANY (:states::text[])', { states });
  if (seriesId !== undefined) query.andWhere('meeting.seriesId = :seriesId', { seriesId });
  if (departments) query.andWhere('meeting.departments && :departments::text[]', { departments });
  if (person !== undefined) query.andWhere(':person = ANY (meeting.people || meeting.chairKey)', { person });
  if (from) query.andWhere('meeting.startsAt >= :from', { from });
  if (before) query.andWhere('meeting.startsAt < :before', { before });
  return query;
}
