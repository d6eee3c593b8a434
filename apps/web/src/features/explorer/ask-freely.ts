import { unreachable, unreadable } from '../../graphql/request.ts';
import { tellSignedOut } from '../../graphql/signed-out.ts';
import { acceptLanguage } from '../../language/accept-language.ts';

/** What somebody has written, and which of the operations in it they mean. */
export interface OwnQuestion {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/**
 * Sends what somebody has written themselves, as whoever is signed in. The answer is given as it is, with its errors.
 *
 * @throws {RequestError} where there is no answer
 */
export async function askFreely({ query, operationName, variables }: OwnQuestion): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...acceptLanguage(),
    },
    body: JSON.stringify({ query, variables, ...(isIn(query, operationName) ? { operationName } : {}) }),
  }).catch((cause: unknown) => {
    throw unreachable(cause);
  });
  if (response.status === 401) tellSignedOut();
  return (await response.json().catch(() => {
    throw unreadable(response.status);
  })) as object;
}

/** Just after another query was put into the editor, it still names the operation of the one before. */
function isIn(query: string, operation: string | null | undefined): boolean {
  return operation != null && new RegExp(String.raw`\b${operation}\b`).test(query);
}
