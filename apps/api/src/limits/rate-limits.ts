import { say } from '@concord/texts';
import fastifyRateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isForData, isGivingInput, isSigningIn } from '../http/paths.ts';
import { Refused } from '../http/refused.ts';

/** Requests a minute. */
export interface RateLimits {
  /** Questions and changes of one person or token. Nobody clicks fifty times a second. */
  readonly asking: number;
  /** Attempts to sign in from one address. */
  readonly signingIn: number;
  /** What somebody without an account says, from one address. A shop may share one. */
  readonly givingInput?: number;
}

export const RATE_LIMITS: Required<RateLimits> = { asking: 3_000, signingIn: 30, givingInput: 10 };

const WINDOW_SECONDS = 60;

/** How often links may be opened for each time that something may be said. */
export const OPENED_FOR_EACH = 6;

/** Whose requests are counted together: those of a person or a token, and of nobody by address. */
export function rateKeyOf({ ip, principal }: Pick<FastifyRequest, 'ip' | 'principal'>): string {
  if (principal === undefined) return ip;
  return principal.kind === 'account' ? principal.accountId : principal.tokenId;
}

/**
 * Refuses with 429 who asks more often than a program should, and tells with every answer how much is left, in the
 * form of draft-ietf-httpapi-ratelimit-headers (version 8 and later).
 */
export async function limitRates(app: NestFastifyApplication, most: RateLimits): Promise<void> {
  await app.register(fastifyRateLimit, { global: false });
  const server = app.getHttpAdapter().getInstance();
  const asking = counted(app, 'asking', most.asking, rateKeyOf);
  const signingIn = counted(app, 'signing-in', most.signingIn, ({ ip }) => ip);
  const mostGiven = most.givingInput ?? RATE_LIMITS.givingInput;
  const givingInput = counted(app, 'giving-input', mostGiven, ({ ip }) => ip);
  // Opening a link costs more than most questions: a plan may have to be read for it.
  const openingLinks = counted(app, 'opening-links', mostGiven * OPENED_FOR_EACH, ({ ip }) => ip);
  server.addHook('onRequest', async (request, reply) => {
    if (isGivingInput(request))
      return request.method === 'POST' ? givingInput(request, reply) : openingLinks(request, reply);
    if (request.method === 'POST' && isSigningIn(request)) await signingIn(request, reply);
    else if (isForData(request)) await asking(request, reply);
  });
}

type Count = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

function counted(app: NestFastifyApplication, name: string, max: number, keyGenerator: typeof rateKeyOf): Count {
  const count = app
    .getHttpAdapter()
    .getInstance()
    .createRateLimit({ max, timeWindow: WINDOW_SECONDS * 1000, keyGenerator });
  return async (request, reply) => {
    const found = await count(request);
    if (found.isAllowed) return;
    const { remaining, ttlInSeconds, isExceeded } = found;
    reply.header('ratelimit-policy', `"${name}";q=${max};w=${WINDOW_SECONDS}`);
    reply.header('ratelimit', `"${name}";r=${remaining};t=${ttlInSeconds}`);
    if (!isExceeded) return;
    throw new Refused(
      429,
      'TOO_MANY_REQUESTS',
      say('{max} requests a minute are allowed, and these were more. Wait {ttlInSeconds} s, then go on more slowly.', {
        max,
        ttlInSeconds,
      }),
      { 'retry-after': String(ttlInSeconds) },
    );
  };
}
