import { RequestError, unreachable, unreadable } from '../../graphql/request.ts';
import { acceptLanguage } from '../../language/accept-language.ts';

/** All that a link tells. */
export interface LinkAsShown {
  readonly organisationName: string;
  readonly kind: 'organisation' | 'outcome' | 'goal' | 'promise' | 'conflict';
  readonly title: string;
  readonly mayBeAnonymous: boolean;
}

/** What stands at the private address that somebody got. */
export interface AnswerAsShown extends Omit<LinkAsShown, 'mayBeAnonymous'> {
  readonly words: string;
  readonly givenAt: string;
  readonly state: 'waiting' | 'answered' | 'hidden';
  readonly answer: string | null;
  readonly because: string | null;
}

/** Nothing where a link is not good any more. @throws {RequestError} */
export async function askPublic<Shown>(path: string): Promise<Shown | null> {
  try {
    return await send<Shown>(path);
  } catch (failure) {
    if (failure instanceof RequestError && failure.status === 404) return null;
    throw failure;
  }
}

/** @returns where the answer can be read @throws {RequestError} with the cure */
export async function giveByLink(secret: string, given: object): Promise<string> {
  return (await send<{ answerAt: string }>(encodeURIComponent(secret), given)).answerAt;
}

async function send<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(`/input-link/${path}`, {
    headers: { ...acceptLanguage(), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    throw unreachable(cause);
  });
  const answer = (await response.json().catch(() => {
    throw unreadable(response.status);
  })) as Answer & { message?: string };
  if (response.ok) return answer;
  throw new RequestError(answer.message ?? '', { retryable: response.status >= 500, status: response.status });
}
