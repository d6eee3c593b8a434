import { type AnsweredRequest, findAnsweredRequest } from '@concord/persistence';
import { say } from '@concord/texts';
import type { EntityManager } from 'typeorm';
import type { OnceOnly } from '../graphql/request-context.ts';
import { type InvalidInputError, invalid } from '../graphql/user-error.ts';

/**
 * What is known of a request that was answered before.
 * @returns nothing where it is new, or may be written as often as it is sent; a refusal where its key stands for another
 */
export async function answeredBefore(
  manager: EntityManager,
  organisationId: string,
  once: OnceOnly | undefined,
): Promise<AnsweredRequest | InvalidInputError | undefined> {
  if (once === undefined) return undefined;
  const answered = await findAnsweredRequest(manager, organisationId, once.key);
  if (answered === null || answered.request === once.request) return answered ?? undefined;
  return invalid(
    say('The idempotency key "{key}" was used for something else before. Use a new key for a new request.', {
      key: once.key,
    }),
  );
}
