import type { TypedDocumentString } from './operations.ts';

/** What went wrong on the way to an answer, in words that name the cure. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** False when asking again cannot help, because the question itself was refused. */
  readonly retryable: boolean;

  constructor(message: string, options: { retryable: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.retryable = options.retryable;
  }
}

interface GraphqlAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Sends one operation to `/graphql` on the dashboard's own origin.
 *
 * @throws {RequestError} when the server cannot be reached, refuses the question, or answers with errors.
 * @example
 * const { organisations } = await request(OrganisationsDocument, {});
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  const answer = await readAnswer<Result>(response);
  if (answer.errors !== undefined && answer.errors.length > 0) {
    const messages = answer.errors.map(({ message }) => message).join(' ');
    throw new RequestError(messages, { retryable: response.status >= 500 });
  }
  if (answer.data === undefined || answer.data === null) throw unreadable(response.status);
  return answer.data;
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, ...(signal === undefined ? {} : { signal }) });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new RequestError(
      'The Concord server cannot be reached. Check your connection and that the server is running, then try again.',
      { retryable: true, cause },
    );
  }
}

async function readAnswer<Result>(response: Response): Promise<GraphqlAnswer<Result>> {
  try {
    return (await response.json()) as GraphqlAnswer<Result>;
  } catch {
    throw unreadable(response.status);
  }
}

function unreadable(status: number): RequestError {
  return new RequestError(
    `The server answered with something that is not data (HTTP ${status}). Try again in a moment; if it stays, look into the server's log.`,
    { retryable: true },
  );
}
