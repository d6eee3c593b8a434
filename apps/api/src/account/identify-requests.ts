import { hashOfSecret, noteSeen, signedInBy } from '@concord/persistence';
import { say } from '@concord/texts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Principal } from '../access/principal.ts';
import { isForData, isReference, isSigningIn } from '../http/paths.ts';
import { Refused } from '../http/refused.ts';
import { isOld } from './is-old.ts';
import type { KnownPrograms } from './known-programs.ts';
import { secretOfSession } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; nothing where nobody knows. */
    principal: Principal | undefined;
  }
}

/**
 * Finds out who asks where that matters, before anything is read of what they ask: files of the dashboard are
 * anybody's, and what watches the process has to be answered also where the database is not.
 */
export function identifyRequests(server: FastifyInstance, accounts: DataSource, programs: KnownPrograms): void {
  server.decorateRequest('principal', undefined);
  server.addHook('onRequest', async (request) => {
    if (isForData(request) || isSigningIn(request)) request.principal = await principalOf(request, accounts, programs);
  });
}

/** Refuses questions for data from nobody: before they are parsed, and never as an answer of errors with status 200. */
export function refuseStrangers(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    if (request.principal !== undefined || !isForData(request)) return done();
    if (isReference(request) && isReadByPerson(request))
      throw new Refused(302, 'UNAUTHENTICATED', say('Sign in first.'), SIGN_IN);
    const given = request.headers.authorization;
    const message =
      given === undefined
        ? say(
            'Sign in first, or send a token: "Authorization: Bearer …". An administrator of your organisation can make one.',
          )
        : say(
            'This token is not known, has expired or was revoked. Ask an administrator of your organisation for a new one.',
          );
    throw new Refused(401, 'UNAUTHENTICATED', message, { 'www-authenticate': challengeTo(request) });
  });
}

/** Where a person signs in who has opened the reference, and comes back from. */
const SIGN_IN = { location: `/sign-in?to=${encodeURIComponent('/graphql/reference')}` };

function isReadByPerson({ headers }: FastifyRequest): boolean {
  return headers['sec-fetch-mode'] === 'navigate' || (headers.accept ?? '').includes('text/html');
}

/** Programs that know Basic only wait to be asked for it. A browser would ask the person with a window of its own. */
function challengeTo({ headers }: FastifyRequest): string {
  const bearer = 'Bearer realm="Concord"';
  return headers['sec-fetch-mode'] === undefined ? `${bearer}, Basic realm="Concord", charset="UTF-8"` : bearer;
}

async function principalOf(
  request: FastifyRequest,
  { manager }: DataSource,
  programs: KnownPrograms,
): Promise<Principal | undefined> {
  const token = tokenIn(request.headers.authorization);
  if (token !== undefined) {
    const program = await programs.holderOf(hashOfSecret(token));
    return program && { kind: 'token', ...program };
  }
  const secret = secretOfSession(request);
  if (secret === undefined) return undefined;
  const signedIn = await signedInBy(manager, hashOfSecret(secret));
  if (signedIn === undefined) return undefined;
  if (isOld(signedIn.seenAt)) await noteSeen(manager, signedIn.sessionId);
  return { kind: 'account', ...signedIn };
}

/** @param authorization `Bearer TOKEN`, or Basic with the token as the password, whoever the user */
export function tokenIn(authorization: string | undefined): string | undefined {
  const [scheme = '', ...rest] = (authorization ?? '').split(' ');
  const given = rest.join(' ').trim();
  if (given === '') return undefined;
  if (/^bearer$/i.test(scheme)) return given;
  if (!/^basic$/i.test(scheme)) return undefined;
  const pair = Buffer.from(given, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}
