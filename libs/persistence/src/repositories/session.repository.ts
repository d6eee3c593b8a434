import type { EntityManager } from 'typeorm';
import { SessionRow } from '../entities/index.ts';

export async function openSession(
  manager: EntityManager,
  session: Pick<SessionRow, 'accountId' | 'secretHash' | 'browser' | 'expiresAt'>,
): Promise<void> {
  await manager.insert(SessionRow, session);
}

/** Sessions that have not ended, the latest seen first. */
export function sessionsOf(manager: EntityManager, accountId: string): Promise<SessionRow[]> {
  return manager
    .createQueryBuilder(SessionRow, 'session')
    .where('session.accountId = :accountId AND session.expiresAt > now()', { accountId })
    .orderBy('session.seenAt', 'DESC')
    .getMany();
}

/** @returns whether there was such a session of theirs */
export async function endSession(manager: EntityManager, accountId: string, sessionId: string): Promise<boolean> {
  const { affected } = await manager.delete(SessionRow, { accountId, sessionId });
  return affected === 1;
}

export async function endSessions(manager: EntityManager, accountId: string): Promise<void> {
  await manager.delete(SessionRow, { accountId });
}

/** Removes sessions that have ended by themselves. */
export async function sweepSessions(manager: EntityManager): Promise<void> {
  await manager.createQueryBuilder().delete().from(SessionRow).where('expires_at < now()').execute();
}
