import type { Session, SessionControl } from '../app/session/session-context.ts';
import type { DemoMembership, DemoPerson } from '../app/session/sign-in-requests.ts';
import type { Membership, Somebody } from '../app/session/somebody.ts';

/** An administrator of the demo company. */
export function aMembership(more: Partial<Membership> = {}): Membership {
  return {
    organisation: 'demo',
    organisationName: 'Strandheim Cycles',
    role: 'admin',
    departments: [],
    personKey: null,
    ...more,
  };
}

/** Somebody with an account of their own. */
export function somebody(more: Partial<Membership> = {}): Somebody {
  return { name: 'Kari Berg', email: 'kari@strandheim.example', isDemo: false, memberships: [aMembership(more)] };
}

/** Somebody of the demo company, who only looks unless it is said otherwise. */
export function aDemoPerson(name: string, more: Partial<DemoMembership>): DemoPerson {
  const email = `${name.toLowerCase()}@strandheim.example`;
  const membership = { ...aMembership({ role: 'viewer' }), departments: [], ...more };
  return { id: name, name, email, isDemo: true, memberships: [membership] };
}

/** A session in which nothing changes; of nobody for null. */
export function aSession(whose: Somebody | null = somebody()): SessionControl {
  const session: Session = whose === null ? { state: 'nobody' } : { state: 'somebody', somebody: whose };
  return { session, begin() {}, end: async () => {}, ask() {} };
}
