import type { EntityManager } from 'typeorm';
import { AnsweredRequestRow } from '../entities/index.ts';

/** A write that was sent with a key. */
export type AnsweredRequest = Pick<AnsweredRequestRow, 'organisationId' | 'key' | 'request' | 'revision'>;

export function findAnsweredRequest(
  manager: EntityManager,
  organisationId: string,
  key: string,
): Promise<AnsweredRequestRow | null> {
  return manager.findOneBy(AnsweredRequestRow, { organisationId, key });
}

/** Written with the write itself, so that either both are there or none. */
export async function rememberRequest(manager: EntityManager, request: AnsweredRequest): Promise<void> {
  await manager.insert(AnsweredRequestRow, request);
}

/** Keeps what was answered, to be answered again word for word. */
export async function rememberAnswer(
  manager: EntityManager,
  { key, request }: { readonly key: string; readonly request: string },
  answer: unknown,
): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(AnsweredRequestRow)
    .set({ answer: () => ':answer::jsonb' })
    .setParameter('answer', JSON.stringify(answer))
    .where('key = :key AND request = :request AND answer IS NULL', { key, request })
    .execute();
}

/** What was answered to a request; nothing if it was never sent, or its answer was never made. */
export async function answerGiven(
  manager: EntityManager,
  { key, request }: { readonly key: string; readonly request: string },
): Promise<unknown> {
  return (await manager.findOneBy(AnsweredRequestRow, { key, request }))?.answer ?? undefined;
}
