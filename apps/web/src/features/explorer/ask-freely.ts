import { unreachable, unreadable } from '../../graphql/request.ts';
import { tellSignedOut } from '../../graphql/signed-out.ts';

/**
 * Sends what somebody has written themselves, as whoever is signed in. The answer is given as it is, with its errors.
 *
 * @throws {RequestError} where there is no answer
 */
export async function askFreely(question: object): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(question),
  }).catch((cause: unknown) => {
    throw unreachable(cause);
  });
  if (response.status === 401) tellSignedOut();
  return (await response.json().catch(() => {
    throw unreadable(response.status);
  })) as object;
}
