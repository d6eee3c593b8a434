import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../access/principal.ts';
import { type Standing, standingIn, standingsOf } from '../access/standing.ts';
import type { AskedAtOnce } from '../one-statement/one-statement.service.ts';

/** Who asks, and how often the same thing: what every operation of a request shares. */
export class RequestContext {
  /** The revision of what it has written; set by whoever writes. */
  written: number | undefined;
  /** Set while the root field of an operation is asked for the whole answer. */
  askedAtOnce: AskedAtOnce | undefined;

  constructor(
    readonly principal: Principal,
    /** Given with a write that must not happen twice. */
    readonly once: OnceOnly | undefined,
    readonly requestId: string,
  ) {}

  /** What whoever asks may do in an organisation; nothing where they do not belong to it, as if it were not there. */
  standingIn(organisation: string): Standing | undefined {
    return standingIn(this.principal, organisation);
  }

  /** The same for each of their organisations, by name. */
  standings(): Standing[] {
    return standingsOf(this.principal);
  }
}

/** A write that is sent again has no second effect. */
export interface OnceOnly {
  readonly key: string;
  /** What is asked, hashed: the same key for something else is a mistake. */
  readonly request: string;
}

const LONGEST_KEY = 200;

/**
 * @param request its header `Idempotency-Key` names a write; the key of one person is not that of another
 * @throws Error where nobody knows who asks: such a request is refused before
 */
export function requestContext({ headers, body, id, principal }: FastifyRequest): RequestContext {
  if (principal === undefined) throw new Error('A request of nobody came through to GraphQL.');
  const key = oneOf(headers['idempotency-key']);
  const once = key === undefined ? undefined : { key: key.slice(0, LONGEST_KEY), request: hashOf(body, principal) };
  return new RequestContext(principal, once, id);
}

function oneOf(header: string | readonly string[] | undefined): string | undefined {
  const text = typeof header === 'string' ? header.trim() : header?.[0]?.trim();
  return text === '' ? undefined : text;
}

function hashOf(body: unknown, principal: Principal): string {
  const { query, variables, operationName, extensions } = (body ?? {}) as Record<string, unknown>;
  const who = principal.kind === 'account' ? principal.accountId : principal.tokenId;
  // The text itself where it is sent: whether it belongs to the hash beside it is found out later.
  const document = query ?? hashOfDocument(extensions) ?? null;
  return createHash('sha256')
    .update(JSON.stringify([document, variables ?? null, operationName ?? null, who]))
    .digest('hex');
}

/** Of a document that is asked for by its hash alone. */
function hashOfDocument(extensions: unknown): unknown {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null };
  return persistedQuery?.sha256Hash;
}
