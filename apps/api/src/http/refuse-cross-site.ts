import { say } from '@concord/texts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isForData, isReference } from './paths.ts';
import { Refused } from './refused.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what the page of another site makes a browser send: any change, and any question for data. Links from
 * elsewhere to a page of the dashboard, or to the reference of GraphQL, work. Programs send neither of the headers, and pass.
 */
export function refuseCrossSite(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    if (SAFE.has(request.method) && (!isForData(request) || isReference(request))) return done();
    if (!isFromElsewhere(request)) return done();
    throw new Refused(
      403,
      'CROSS_SITE_REQUEST',
      say(
        'This request comes from a page of another site, and Concord answers only its own. Open Concord itself, or send it from a program with a token.',
      ),
    );
  });
}

/** By what the browser says of it; one too old for that still names the page's origin with every change. */
function isFromElsewhere({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  return origin !== undefined && hostOf(origin) !== host?.toLowerCase();
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
