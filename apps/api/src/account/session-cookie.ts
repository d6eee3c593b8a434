import type { FastifyReply, FastifyRequest } from 'fastify';

/** A browser sends a cookie of such a name to this host only, and takes it over a connection that nobody listens to. */
const COOKIE = '__Host-concord';

const TWO_WEEKS_S = 14 * 24 * 60 * 60;
export const SESSION_MS = TWO_WEEKS_S * 1000;

const ATTRIBUTES = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

/** What the browser holds; nothing where it holds none. */
export function secretOfSession({ cookies }: Pick<FastifyRequest, 'cookies'>): string | undefined {
  return cookies[COOKIE];
}

export function giveSession(reply: FastifyReply, secret: string): void {
  void reply.setCookie(COOKIE, secret, { ...ATTRIBUTES, maxAge: TWO_WEEKS_S });
}

export function takeSession(reply: FastifyReply): void {
  void reply.clearCookie(COOKIE, ATTRIBUTES);
}
