import { type EntityManager, Any } from 'typeorm';
import {
  type WorkshopRow,
  WorkshopGroupRow,
  type WorkshopParticipantRow,
  WorkshopStatementRow,
  WorkshopVoteRow,
} from '../entities/index.ts';

/** What was said in these workshops, the first first. */
export function statementsOfWorkshops(
  manager: EntityManager,
  organisationId: string,
  workshopIds: readonly string[],
): Promise<WorkshopStatementRow[]> {
  return manager.find(WorkshopStatementRow, {
    where: { organisationId, workshopId: Any([...workshopIds]) },
    order: { saidAt: 'ASC', statementId: 'ASC' },
  });
}

/** The groups of these workshops, the first first. */
export function groupsOfWorkshops(
  manager: EntityManager,
  organisationId: string,
  workshopIds: readonly string[],
): Promise<WorkshopGroupRow[]> {
  return manager.find(WorkshopGroupRow, {
    where: { organisationId, workshopId: Any([...workshopIds]) },
    order: { madeAt: 'ASC', groupId: 'ASC' },
  });
}

/** All votes of these workshops, in no order. */
export function votesOfWorkshops(
  manager: EntityManager,
  organisationId: string,
  workshopIds: readonly string[],
): Promise<WorkshopVoteRow[]> {
  return manager.findBy(WorkshopVoteRow, { organisationId, workshopId: Any([...workshopIds]) });
}

/** What follows is written to a workshop that is locked. */
type Locked = Pick<WorkshopRow, 'organisationId' | 'workshopId'>;

/** @returns the id of the statement */
export async function addStatement(
  manager: EntityManager,
  { organisationId, workshopId }: Locked,
  statement: Pick<WorkshopStatementRow, 'participantId' | 'says'>,
): Promise<string> {
  const made = await manager.insert(WorkshopStatementRow, { organisationId, workshopId, ...statement });
  return (made.identifiers[0] as { statementId: string }).statementId;
}

/** Gives a statement other words or another place. */
export async function changeStatement(
  manager: EntityManager,
  { organisationId, statementId, version }: WorkshopStatementRow,
  change: Partial<Pick<WorkshopStatementRow, 'says' | 'groupId'>>,
): Promise<void> {
  await manager.update(WorkshopStatementRow, { organisationId, statementId }, { ...change, version: version + 1 });
}

export async function withdrawStatement(
  manager: EntityManager,
  { organisationId, statementId }: WorkshopStatementRow,
): Promise<void> {
  await manager.delete(WorkshopStatementRow, { organisationId, statementId });
}

/** @returns the id of the group, which has no statements yet */
export async function addGroup(
  manager: EntityManager,
  { organisationId, workshopId }: Locked,
  name: string,
): Promise<string> {
  const made = await manager.insert(WorkshopGroupRow, { organisationId, workshopId, name });
  return (made.identifiers[0] as { groupId: string }).groupId;
}

export async function renameGroup(
  manager: EntityManager,
  { organisationId, groupId, version }: WorkshopGroupRow,
  name: string,
): Promise<void> {
  await manager.update(WorkshopGroupRow, { organisationId, groupId }, { name, version: version + 1 });
}

/** Removes a group; its statements stand by themselves again. */
export async function dissolveGroup(
  manager: EntityManager,
  { organisationId, groupId }: WorkshopGroupRow,
): Promise<void> {
  const freed = { groupId: null, version: () => 'version + 1' };
  await manager.update(WorkshopStatementRow, { organisationId, groupId }, freed);
  await manager.delete(WorkshopGroupRow, { organisationId, groupId });
}

type Vote = Pick<WorkshopParticipantRow, 'participantId'> & Pick<WorkshopVoteRow, 'candidateId'>;

export async function giveVote(
  manager: EntityManager,
  { organisationId, workshopId }: Locked,
  { participantId, candidateId }: Vote,
): Promise<void> {
  await manager.insert(WorkshopVoteRow, { organisationId, workshopId, participantId, candidateId });
}

export async function takeBackVote(
  manager: EntityManager,
  { organisationId, workshopId }: Locked,
  { participantId, candidateId }: Vote,
): Promise<void> {
  await manager.delete(WorkshopVoteRow, { organisationId, workshopId, participantId, candidateId });
}

/** Takes all votes of a workshop back. */
export async function takeBackVotes(manager: EntityManager, { organisationId, workshopId }: Locked): Promise<void> {
  await manager.delete(WorkshopVoteRow, { organisationId, workshopId });
}
