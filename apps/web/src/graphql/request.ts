import { say } from '@concord/texts';
import { acceptLanguage } from '../language/accept-language.ts';
import { forgetKey, keyOf } from './idempotency-key.ts';
import type { TrustedDocument } from './trusted-document.ts';
import { tellSignedOut } from './signed-out.ts';

/** What went wrong on the way to an answer, in words that name the cure. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** False when asking again cannot help, because the question itself was refused. */
  readonly retryable: boolean;
  /** Of HTTP; missing where the server gave no answer. */
  readonly status: number | undefined;
  /** The server has another dashboard by now: the page has to be loaded again. */
  readonly isOutdated: boolean;

  constructor(
    message: string,
    options: { retryable: boolean; status?: number; isOutdated?: boolean; cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.retryable = options.retryable;
    this.status = options.status;
    this.isOutdated = options.isOutdated ?? false;
  }
}

interface GraphqlAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

interface Sending {
  readonly signal?: AbortSignal;
  /** Told which revision of the organisation the operation has written. */
  readonly onWritten?: (revision: number) => void;
}

/**
 * Sends one operation, by the hash of its text, to `/graphql` on the dashboard's own origin. A mutation carries a key, so that it has one effect
 * however often it is sent before it is answered.
 *
 * @throws {RequestError} when the server cannot be reached, knows nobody by this session, does not know the
 * operation, refuses the question, or answers with errors.
 * @example
 * const { organisations } = await request(OrganisationsDocument, {});
 */
export async function request<Result, Variables>(
  document: TrustedDocument<Result, Variables>,
  variables: Variables,
  { signal, onWritten }: Sending = {},
): Promise<Result> {
  const { kind, name, hash } = document;
  const isMutation = kind === 'mutation';
  const persistedQuery = { version: 1, sha256Hash: hash };
  const body = JSON.stringify({ operationName: name, variables, extensions: { persistedQuery } });
  const response = isMutation ? await sendOnce(body) : await send(body, {}, signal);
  if (response.status === 401) throw signedOut();
  const answer = await readAnswer<Result>(response);
  if (answer.errors !== undefined && answer.errors.length > 0) {
    if (answer.errors[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND') throw outdated(isMutation);
    // One fault on the server's side shows in every field that it spoils: said once, it says as much.
    const told = answer.errors.filter(({ extensions }, i) => i === 0 || extensions?.code !== 'INTERNAL_SERVER_ERROR');
    const messages = told.map(({ message }) => message).join(' ');
    throw new RequestError(messages, { retryable: response.status >= 500 });
  }
  if (answer.data === undefined || answer.data === null) throw unreadable(response.status);
  if (isMutation) forgetKey(body);
  const revision = response.headers.get('concord-revision');
  if (revision !== null) onWritten?.(Number(revision));
  return answer.data;
}

/** How long a lost connection is given to come back. */
const AGAIN_AFTER_MS = 400;

/** Sends a mutation, and once more if the connection is lost: the key tells the server that it is the same one. */
async function sendOnce(body: string): Promise<Response> {
  const headers = { 'idempotency-key': keyOf(body) };
  try {
    return await send(body, headers);
  } catch {
    await new Promise((again) => setTimeout(again, AGAIN_AFTER_MS));
    return send(body, headers);
  }
}

async function send(body: string, more: Record<string, string>, signal?: AbortSignal): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...acceptLanguage(),
    ...more,
  };
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, ...(signal === undefined ? {} : { signal }) });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw unreachable(cause);
  }
}

export function unreachable(cause: unknown): RequestError {
  return new RequestError(
    say('The Concord server cannot be reached. Check your connection and that the server is running, then try again.'),
    { retryable: true, cause },
  );
}

/** The server knows the operations of its own dashboard; this page is of another version. */
function outdated(isMutation: boolean): RequestError {
  const message = isMutation
    ? say(
        'Concord has been updated since this page was loaded, so nothing was done. ' +
          'Copy what you have typed, then load the page again.',
      )
    : say('Concord has been updated since this page was loaded. Load the page again.');
  return new RequestError(message, { retryable: false, isOutdated: true });
}

function signedOut(): RequestError {
  tellSignedOut();
  return new RequestError(
    say('You had been signed out, so nothing was done. Once you are signed in again, try once more.'),
    {
      retryable: false,
      status: 401,
    },
  );
}

async function readAnswer<Result>(response: Response): Promise<GraphqlAnswer<Result>> {
  try {
    return (await response.json()) as GraphqlAnswer<Result>;
  } catch {
    throw unreadable(response.status);
  }
}

export function unreadable(status: number): RequestError {
  return new RequestError(
    say(
      'The server answered with something that is not data (HTTP {status}). ' +
        "Try again in a moment; if it stays, look into the server's log.",
      { status: String(status) },
    ),
    { retryable: true },
  );
}
