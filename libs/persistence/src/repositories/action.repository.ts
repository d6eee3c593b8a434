import { Any, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { ActionRow, type ActionState, type MeetingRow } from '../entities/index.ts';
import { meetingsById } from './meeting.repository.ts';

export type NewAction = Pick<
  ActionRow,
  'organisationId' | 'meetingId' | 'itemId' | 'decisionId' | 'title' | 'ownerKey' | 'dueOn' | 'madeByKey' | 'madeAt'
>;

export async function addActions(manager: EntityManager, actions: readonly NewAction[]): Promise<void> {
  if (actions.length > 0) await manager.insert(ActionRow, [...actions]);
}

/** @returns false if somebody has changed it since `version`; then nothing is written. */
export async function changeAction(
  manager: EntityManager,
  { organisationId, actionId, version }: Pick<ActionRow, 'organisationId' | 'actionId' | 'version'>,
  changes: Partial<ActionRow>,
): Promise<boolean> {
  const { affected } = await manager.update(
    ActionRow,
    { organisationId, actionId, version },
    { ...changes, version: version + 1 },
  );
  return affected === 1;
}

export function actionsById(
  manager: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<ActionRow[]> {
  return manager.findBy(ActionRow, { organisationId, actionId: Any([...ids]) });
}

/** What came out of meetings, by day. */
export function actionsOfMeetings(
  manager: EntityManager,
  organisationId: string,
  meetingIds: readonly string[],
): Promise<ActionRow[]> {
  const where = { organisationId, meetingId: Any([...meetingIds]) };
  return manager.find(ActionRow, { where, order: { dueOn: 'ASC', actionId: 'ASC' } });
}

/** What was promised with decisions, by day. */
export function actionsOfDecisions(
  manager: EntityManager,
  organisationId: string,
  decisionIds: readonly string[],
): Promise<ActionRow[]> {
  const where = { organisationId, decisionId: Any([...decisionIds]) };
  return manager.find(ActionRow, { where, order: { dueOn: 'ASC', actionId: 'ASC' } });
}

export interface ActionFilter {
  readonly states?: readonly ActionState[] | undefined;
  readonly owner?: string | undefined;
  readonly meetingId?: string | undefined;
  /** Due before this day. */
  readonly dueBefore?: string | undefined;
}

/** Up to `limit` actions, by the day on which they are due. */
export function pageOfActions(
  manager: EntityManager,
  organisationId: string,
  filter: ActionFilter,
  { limit, after }: { limit: number; after?: { dueOn: string; actionId: string } | undefined },
): Promise<ActionRow[]> {
  const query = matching(manager, organisationId, filter)
    .orderBy('action.dueOn')
    .addOrderBy('action.actionId')
    .limit(limit);
  if (after) query.andWhere('(action.dueOn, action.actionId) > (:dueOn::date, :actionId::uuid)', after);
  return query.getMany();
}

export function countActions(manager: EntityManager, organisationId: string, filter: ActionFilter): Promise<number> {
  return matching(manager, organisationId, filter).getCount();
}

/** More than any organisation has open at once. */
const MOST_OPEN = 2_000;

/** Everything that is open, by day, each with the meeting in which it was promised. */
export async function openActions(
  manager: EntityManager,
  organisationId: string,
): Promise<{ readonly action: ActionRow; readonly meeting: MeetingRow }[]> {
  const actions = await pageOfActions(manager, organisationId, { states: ['open'] }, { limit: MOST_OPEN });
  const ids = [...new Set(actions.map(({ meetingId }) => meetingId))];
  const meetings = new Map((await meetingsById(manager, organisationId, ids)).map((row) => [row.meetingId, row]));
  return actions.flatMap((action) => {
    const meeting = meetings.get(action.meetingId);
    return meeting ? [{ action, meeting }] : [];
  });
}

function matching(
  manager: EntityManager,
  organisationId: string,
  { states, owner, meetingId, dueBefore }: ActionFilter,
): SelectQueryBuilder<ActionRow> {
  const query = manager
    .createQueryBuilder(ActionRow, 'action')
    .where('action.organisationId = :organisationId', { organisationId });
  if (states) query.andWhere('action.state = ANY (:states::text[])', { states });
  if (owner !== undefined) query.andWhere('action.ownerKey = :owner', { owner });
  if (meetingId !== undefined) query.andWhere('action.meetingId = :meetingId', { meetingId });
  if (dueBefore !== undefined) query.andWhere('action.dueOn < :dueBefore::date', { dueBefore });
  return query;
}
