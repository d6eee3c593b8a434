import { createContext, use } from 'react';
import { membershipIn, type Membership, type Somebody } from './somebody.ts';

/**
 * Whose session this browser holds. `ended`: it ended while its page was open, which is kept out of sight until the
 * same person signs in again, with everything typed into it. `goTo`: where whoever signed out goes from there.
 */
export type Session =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'nobody'; readonly goTo?: string }
  | { readonly state: 'somebody' | 'ended'; readonly somebody: Somebody };

export interface SessionControl {
  readonly session: Session;
  /** Somebody has just signed in. */
  begin(somebody: Somebody): void;
  /**
   * Signs out here and on the server, and forgets everything that was read.
   * @param goTo where whoever signs out comes then
   * @throws {RequestError} where the server did not do it: then nothing changes
   */
  end(goTo: string): Promise<void>;
  /** Asks the server once more whose session it is. */
  ask(): void;
}

export const SessionContext = createContext<SessionControl | null>(null);

export function useSession(): SessionControl {
  const control = use(SessionContext);
  if (control === null) throw new Error('There is no session around this component: put a SessionProvider there.');
  return control;
}

/** Who is signed in; nothing where nobody is. */
export function useSomebody(): Somebody | undefined {
  const { session } = useSession();
  return 'somebody' in session ? session.somebody : undefined;
}

/** What whoever is signed in is in this organisation; nothing where they do not belong to it. */
export function useMembership(organisation: string): Membership | undefined {
  return membershipIn(useSomebody(), organisation);
}
