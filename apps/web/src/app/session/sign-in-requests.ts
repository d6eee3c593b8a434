import { say } from '@concord/texts';
import { RequestError, unreachable, unreadable } from '../../graphql/request.ts';
import { acceptLanguage } from '../../language/accept-language.ts';
import type { Membership, Somebody } from './somebody.ts';

/** Somebody of the demo company who can be chosen. */
export interface DemoPerson extends Somebody {
  readonly id: string;
  readonly memberships: readonly DemoMembership[];
}

/** What they are in it, with the names of the departments: of a demo, those are told to everybody. */
export interface DemoMembership extends Membership {
  readonly departments: readonly (Membership['departments'][number] & { readonly name: string })[];
}

/** How one can sign in here. */
export interface SignInWays {
  readonly demoPeople: readonly DemoPerson[];
  /** The organisation's own way of signing in, by the name that people know it by. */
  readonly openIdConnect?: { readonly name: string } | null;
}

/** What a link from an e-mail is for, while it still holds. */
export interface SignInLink {
  readonly purpose: 'invitation' | 'reset' | 'set-up';
  readonly email: string | null;
  readonly organisationName: string | null;
  /** Whoever is invited has an account already: they give its password, and choose none. */
  readonly hasAccount: boolean;
}

/** Whose session this browser holds; null where it holds none. */
export async function askSomebody(): Promise<Somebody | null> {
  return (await send<{ somebody: Somebody | null }>('somebody')).somebody;
}

export function askWays(): Promise<SignInWays> {
  return send<SignInWays>('ways');
}

/** @throws {RequestError} also where the address or the password is wrong */
export function signInWithPassword(email: string, password: string): Promise<Somebody> {
  return send<Somebody>('', { email, password });
}

export function signInAsDemo(id: string): Promise<Somebody> {
  return send<Somebody>('demo', { id });
}

export async function signOut(): Promise<void> {
  await send('out', {});
}

/** Sends a link for a new password, if there is such an account: nobody is told whether there is. */
export async function forgotPassword(email: string): Promise<void> {
  await send('forgotten', { email });
}

/** Nothing where the link was used, has expired, or never was. */
export async function askLink(secret: string): Promise<SignInLink | null> {
  try {
    return await send<SignInLink>(`links/${encodeURIComponent(secret)}`);
  } catch (error) {
    if (error instanceof RequestError && error.status === 404) return null;
    throw error;
  }
}

/** What a link asks for. */
export interface LinkAnswer {
  readonly name: string;
  readonly email: string;
  /** Of the first administrator. */
  readonly organisationName: string;
  readonly password: string;
}

/** @returns who they are from now on: they are signed in */
export async function acceptLink(secret: string, answer: LinkAnswer): Promise<Somebody> {
  await send(`links/${encodeURIComponent(secret)}`, answer);
  const somebody = await askSomebody();
  if (somebody === null)
    throw new RequestError(
      say('It is done, but your browser keeps no session. Allow cookies for this site, and sign in.'),
      { retryable: false },
    );
  return somebody;
}

/**
 * Asks the part of the server that knows who is who.
 * @param body sent where something shall change
 * @throws {RequestError} with the server's own words where it refuses
 */
async function send<Answer>(path: string, body?: object): Promise<Answer> {
  const headers = acceptLanguage();
  const type = { 'content-type': 'application/json' };
  const change = { method: 'POST', headers: { ...headers, ...type }, body: JSON.stringify(body) };
  const address = path === '' ? '/sign-in' : `/sign-in/${path}`;
  const response = await fetch(address, body === undefined ? { headers } : change).catch((cause: unknown) => {
    throw unreachable(cause);
  });
  const answer = (await response.json().catch(() => {
    throw unreadable(response.status);
  })) as Answer & { readonly message?: string };
  if (response.status >= 400) {
    const { status } = response;
    throw new RequestError(answer.message ?? unreadable(status).message, { retryable: status >= 500, status });
  }
  return answer;
}
