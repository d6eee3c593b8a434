import { type EntityManager, Any } from 'typeorm';
import { OutcomeOriginRow, WorkshopParticipantRow, WorkshopRow } from '../entities/index.ts';
import { asProperties } from '../plain-rows.ts';
import { REVISION_CHANNEL } from '../revision-news.ts';

/** Who takes part: a person of the plan by key, or an account that is nobody there. */
export type WorkshopAttendee = { readonly personKey: string } | { readonly accountId: string };

/** Somebody who takes part, by the name of their account where they are nobody in the plan. */
export interface KnownParticipant extends WorkshopParticipantRow {
  /** Nothing for a person of the plan, and where the account is gone. */
  readonly accountName: string | null;
}

/**
 * Workshops, the latest first.
 * @param after the id of the workshop behind which to read on
 */
export function pageOfWorkshops(
  manager: EntityManager,
  organisationId: string,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<WorkshopRow[]> {
  const query = manager
    .createQueryBuilder(WorkshopRow, 'workshop')
    .where('workshop.organisation_id = :organisationId', { organisationId })
    .orderBy('workshop.opened_at', 'DESC')
    .addOrderBy('workshop.workshop_id', 'DESC')
    .limit(limit);
  if (after !== undefined)
    query.andWhere(
      `(workshop.opened_at, workshop.workshop_id) < (SELECT seen.opened_at, seen.workshop_id FROM workshop seen
        WHERE seen.organisation_id = :organisationId AND seen.workshop_id = :after)`,
      { after },
    );
  return query.getMany();
}

export function countWorkshops(manager: EntityManager, organisationId: string): Promise<number> {
  return manager.countBy(WorkshopRow, { organisationId });
}

/** Workshops that may have changed within the last day: those that are open, or were until then. */
export function workshopsChangedLately(
  manager: EntityManager,
  organisationId: string,
): Promise<Pick<WorkshopRow, 'workshopId' | 'change'>[]> {
  return manager.query(
    `SELECT workshop_id AS "workshopId", change FROM workshop
     WHERE organisation_id = $1 AND (state <> 'closed' OR closed_at > now() - interval '1 day')`,
    [organisationId],
  );
}

export function workshopsById(
  manager: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<WorkshopRow[]> {
  return manager.findBy(WorkshopRow, { organisationId, workshopId: Any([...ids]) });
}

export async function addWorkshop(
  manager: EntityManager,
  workshop: Pick<WorkshopRow, 'organisationId' | 'workshopId' | 'question' | 'votesEach'> &
    Partial<Pick<WorkshopRow, 'state' | 'closedAt'>>,
): Promise<void> {
  await manager.insert(WorkshopRow, workshop);
}

/**
 * The workshop, with every other writer to it kept waiting until this transaction ends: two who move statements, or give
 * their last vote twice, see each other's. Other workshops, and the plan, wait for nothing.
 */
export async function lockWorkshop(
  manager: EntityManager,
  organisationId: string,
  workshopId: string,
): Promise<WorkshopRow | null> {
  const columns = asProperties(manager, WorkshopRow, 'workshop');
  const [locked] = await manager.query<WorkshopRow[]>(
    `SELECT ${columns} FROM workshop WHERE organisation_id = $1 AND workshop_id = $2 FOR NO KEY UPDATE`,
    [organisationId, workshopId],
  );
  return locked ?? null;
}

/** Changes question, state or votes each, and so the version; the workshop is locked. */
export async function changeWorkshop(
  manager: EntityManager,
  { organisationId, workshopId, version }: WorkshopRow,
  change: Partial<Pick<WorkshopRow, 'question' | 'state' | 'votesEach' | 'closedAt'>>,
): Promise<void> {
  await manager.update(WorkshopRow, { organisationId, workshopId }, { ...change, version: version + 1 });
}

/** Marks that something was written in a workshop, and has every process hear of it when the transaction commits. */
export async function raiseWorkshop(
  manager: EntityManager,
  { organisationId, workshopId }: Pick<WorkshopRow, 'organisationId' | 'workshopId'>,
): Promise<void> {
  await manager.query(
    `WITH raised AS (
       UPDATE workshop SET change = change + 1 WHERE organisation_id = $1 AND workshop_id = $2
       RETURNING organisation_id, workshop_id, change
     )
     SELECT pg_notify($3, json_build_object('organisationId', organisation_id, 'workshop', workshop_id, 'change', change)::text)
     FROM raised`,
    [organisationId, workshopId, REVISION_CHANNEL],
  );
}

/** Everybody who takes part in these workshops, in no order. */
export function participantsOfWorkshops(
  manager: EntityManager,
  organisationId: string,
  workshopIds: readonly string[],
): Promise<KnownParticipant[]> {
  return manager.query<KnownParticipant[]>(
    `SELECT ${asProperties(manager, WorkshopParticipantRow, 'participant')}, account.name AS "accountName"
     FROM workshop_participant participant LEFT JOIN account ON account.account_id = participant.account_id
     WHERE participant.organisation_id = $1 AND participant.workshop_id = ANY ($2)`,
    [organisationId, workshopIds],
  );
}

/** Has somebody take part, for a department; who does already keeps being who they are. @returns who they are there */
export async function joinWorkshop(
  manager: EntityManager,
  { organisationId, workshopId }: Pick<WorkshopRow, 'organisationId' | 'workshopId'>,
  who: WorkshopAttendee,
  departmentKey: string | undefined,
): Promise<WorkshopParticipantRow> {
  const there = { organisationId, workshopId, ...who };
  const known = await manager.findOneBy(WorkshopParticipantRow, there);
  if (known && departmentKey !== undefined && departmentKey !== known.departmentKey) {
    const { participantId } = known;
    await manager.update(WorkshopParticipantRow, { organisationId, participantId }, { departmentKey });
    return { ...known, departmentKey };
  }
  if (known) return known;
  await manager.insert(WorkshopParticipantRow, { ...there, departmentKey: departmentKey ?? null });
  return manager.findOneByOrFail(WorkshopParticipantRow, there);
}

/** Notes who opened a workshop. */
export async function openedBy(
  manager: EntityManager,
  { organisationId, participantId }: WorkshopParticipantRow,
): Promise<void> {
  await manager.update(WorkshopParticipantRow, { organisationId, participantId }, { isOpener: true });
}

/** Where these outcomes come from, of those that come from workshops. */
export function originsOfOutcomes(
  manager: EntityManager,
  organisationId: string,
  outcomes: readonly string[],
): Promise<OutcomeOriginRow[]> {
  return manager.findBy(OutcomeOriginRow, { organisationId, outcomeKey: Any([...outcomes]) });
}

/** What was made of these workshops. */
export function originsInWorkshops(
  manager: EntityManager,
  organisationId: string,
  workshopIds: readonly string[],
): Promise<OutcomeOriginRow[]> {
  return manager.find(OutcomeOriginRow, {
    where: { organisationId, workshopId: Any([...workshopIds]) },
    order: { madeAt: 'ASC', outcomeKey: 'ASC' },
  });
}

/** Keeps where an outcome comes from; written after the outcome. */
export async function keepOrigin(manager: EntityManager, origin: Omit<OutcomeOriginRow, 'madeAt'>): Promise<void> {
  await manager.insert(OutcomeOriginRow, origin);
}
