import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Who asks, and how often the same thing: what every operation of a request shares. */
export interface RequestContext {
  /** The key of the person who says that it is they. */
  readonly person: string | undefined;
  /** Given with a write that must not happen twice. */
  readonly once: OnceOnly | undefined;
  /** The revision of what it has written; set by whoever writes. */
  written: number | undefined;
}

/** A write that is sent again has no second effect. */
export interface OnceOnly {
  readonly key: string;
  /** What is asked, hashed: the same key for something else is a mistake. */
  readonly request: string;
}

const LONGEST_KEY = 200;

/** @param request its header `Concord-Person` names a person of the plan, `Idempotency-Key` a write */
export function requestContext({ headers, body }: Pick<FastifyRequest, 'headers' | 'body'>): RequestContext {
  const key = oneOf(headers['idempotency-key']);
  return {
    person: oneOf(headers['concord-person']),
    once: key === undefined ? undefined : { key: key.slice(0, LONGEST_KEY), request: hashOf(body) },
    written: undefined,
  };
}

function oneOf(header: string | readonly string[] | undefined): string | undefined {
  const text = typeof header === 'string' ? header.trim() : header?.[0]?.trim();
  return text === '' ? undefined : text;
}

function hashOf(body: unknown): string {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  return createHash('sha256')
    .update(JSON.stringify([query ?? null, variables ?? null, operationName ?? null]))
    .digest('hex');
}
