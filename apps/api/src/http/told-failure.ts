import { say } from '@concord/texts';
import { HttpException } from '@nestjs/common';
import { LARGEST_BODY } from '../limits/limits.ts';
import { Refused } from './refused.ts';

export interface ToldFailure {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the server itself refuses, by the code that Fastify gives it. */
const BY_FASTIFY: Readonly<Record<string, () => Omit<ToldFailure, 'headers'>>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => ({
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    message: say(
      'The request is larger than {bytes, number} bytes. Send it in several parts, or import a plan with "concord import".',
      {
        bytes: LARGEST_BODY,
      },
    ),
  }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => ({
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: say('Send JSON, with the header "Content-Type: application/json".'),
  }),
};

const CODES: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'REQUEST_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  503: 'UNAVAILABLE',
};

/**
 * What a client is told of a failure: its own mistake in words, and of ours nothing but that there was one.
 *
 * @param requestId under which the log holds the whole story
 */
export function toldFailure(failure: unknown, requestId: string): ToldFailure {
  if (failure instanceof Refused) {
    return { status: failure.getStatus(), code: failure.code, message: failure.message, headers: failure.headers };
  }
  const byFastify = BY_FASTIFY[codeOf(failure) ?? '']?.();
  if (byFastify) return { ...byFastify, headers: {} };
  const status = failure instanceof HttpException ? failure.getStatus() : 500;
  const code = CODES[status] ?? (status < 500 ? 'BAD_REQUEST' : UNEXPECTED);
  return { status, code, message: messageOf(failure, status) ?? wentWrong(requestId), headers: {} };
}

export const UNEXPECTED = 'INTERNAL_SERVER_ERROR';

/** What a person is told of a failure of ours. */
export function wentWrong(requestId: string): string {
  return say('Something went wrong here. Nothing was written. Try again; if it stays, tell us the id {requestId}.', {
    requestId,
  });
}

/** The words of a failure that was thrown for the client to read; those of a library may tell what is inside. */
function messageOf(failure: unknown, status: number): string | undefined {
  if (!(failure instanceof HttpException)) return undefined;
  const response = failure.getResponse();
  if (typeof response === 'object' && 'status' in response) return failure.message;
  if (status === 404) return say('There is nothing at this address. The API answers at /graphql.');
  return status < 500
    ? say('The request cannot be read. Send one JSON object, as the documentation shows.')
    : undefined;
}

/** The code of Fastify's error, which NestJS wraps in one of its own. */
function codeOf(failure: unknown): string | undefined {
  const { code } = ((failure instanceof HttpException && failure.cause) || failure || {}) as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}
