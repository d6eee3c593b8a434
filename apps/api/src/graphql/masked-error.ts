import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { requestIdOf } from '../http/failure-ids.ts';
import { newRequestId } from '../http/request-id.ts';
import { UNEXPECTED, wentWrong } from '../http/told-failure.ts';
import { tooLarge } from '../limits/query-refused.ts';

/** What a client may read beside the code: numbers of limits. */
const TOLD = ['limit', 'most', 'cost'] as const;

/** GraphQL repeats what it cannot read, however long it is. */
const LONGEST_MESSAGE = 1_000;

/** What Apollo Server says of hashes of documents without giving it a code. */
const ABOUT_HASHES: ReadonlyMap<string, string> = new Map([
  [
    'Unsupported persisted query version',
    'Ask for a document by its hash with "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "…"}}.',
  ],
  [
    'provided sha does not match query',
    'The hash is not that of the query. Send the SHA-256 of its exact text (UTF-8) in hexadecimal digits.',
  ],
]);

/**
 * Errors as clients see them: their own mistakes in words, ours as the id of a request under which the log holds the
 * whole story. Never a stack trace, and no guess at which field was meant, since guesses list the schema.
 */
export function maskedError(formatted: GraphQLFormattedError, failure: unknown): GraphQLFormattedError {
  const where = formatted.path ? { path: formatted.path } : {};
  const { message, extensions = {} } = asRefused(formatted, failure);
  const { code } = extensions;
  if (code === UNEXPECTED) return { ...where, ...masked(failure) };
  const numbers = TOLD.flatMap((name) => (name in extensions ? [[name, extensions[name]] as const] : []));
  return { message: inBrief(message), ...where, extensions: { code, ...Object.fromEntries(numbers) } };
}

function masked(failure: unknown): Pick<GraphQLFormattedError, 'message' | 'extensions'> {
  const requestId = requestIdOf(failure) ?? newRequestId();
  console.error(`Unexpected failure ${requestId}:`, originOf(failure));
  return { message: wentWrong(requestId), extensions: { code: UNEXPECTED, requestId } };
}

/** A limit of ours under its own code, where Apollo has put that of the step that found it. */
function asRefused(formatted: GraphQLFormattedError, failure: unknown): GraphQLFormattedError {
  if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(formatted.message))
    return tooLarge('tokens', 0).toJSON();
  const aboutHash = ABOUT_HASHES.get(formatted.message);
  if (aboutHash !== undefined) return { message: aboutHash, extensions: { code: 'BAD_REQUEST' } };
  const origin = originOf(failure);
  const code = origin instanceof GraphQLError && origin.extensions['code'];
  return code ? { ...formatted, extensions: { ...formatted.extensions, code } } : formatted;
}

function inBrief(message: string): string {
  const plain = message.replace(/ ?Did you mean .+\?$/s, '');
  return plain.length > LONGEST_MESSAGE ? `${plain.slice(0, LONGEST_MESSAGE)}…` : plain;
}

function originOf(failure: unknown): unknown {
  return failure instanceof Error && 'originalError' in failure && failure.originalError
    ? failure.originalError
    : failure;
}
