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

/** Keeps the text of an answer, to be given again word for word. Where nothing was written, nothing is kept. */
export async function rememberAnswer(
  manager: EntityManager,
  { key, request }: { readonly key: string; readonly request: string },
  answer: string,
): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(AnsweredRequestRow)
    .set({ answer: () => 'to_jsonb(:answer::text)' })
    .setParameter('answer', answer)
    .where('key = :key AND request = :request AND answer IS NULL', { key, request })
    .execute();
}

/** What was answered to a request; nothing if it was never sent, or its answer was never made. */
export async function answerGiven(
  manager: EntityManager,
  { key, request }: { readonly key: string; readonly request: string },
): Promise<string | undefined> {
  return (await manager.findOneBy(AnsweredRequestRow, { key, request }))?.answer ?? undefined;
}
