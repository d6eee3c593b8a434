import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';

/**
 * Errors as clients see them: their own mistakes in words, ours as a reference under which the log
 * holds the whole story. Never a stack trace.
 */
export function maskedError(formatted: GraphQLFormattedError, failure: unknown): GraphQLFormattedError {
  const { code } = formatted.extensions ?? {};
  const where = formatted.path ? { path: formatted.path } : {};
  if (code !== 'INTERNAL_SERVER_ERROR') return { message: formatted.message, ...where, extensions: { code } };
  const reference = randomUUID().slice(0, 8);
  console.error(`Unexpected failure ${reference}:`, originOf(failure));
  return {
    message: `Something went wrong on our side (reference ${reference}). Nothing was written. Try again; if it stays, tell whoever runs Concord.`,
    ...where,
    extensions: { code, reference },
  };
}

function originOf(failure: unknown): unknown {
  return failure instanceof Error && 'originalError' in failure && failure.originalError
    ? failure.originalError
    : failure;
}
