import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { onSignedOut } from '../../graphql/signed-out.ts';
import { onElsewhere, tellElsewhere } from './elsewhere.ts';
import { SessionContext, type Session } from './session-context.ts';
import { askSomebody, signOut } from './sign-in-requests.ts';
import type { Somebody } from './somebody.ts';

const ASKING: Session = { state: 'asking' };
const NOBODY: Session = { state: 'nobody' };

interface SessionProviderProps {
  /** Who came with the page; null: nobody. Missing: the server is asked. */
  readonly first?: Somebody | null | undefined;
  readonly children: ReactNode;
}

/** Knows whose session it is, and sees to it that nobody is shown what somebody else has read. */
export function SessionProvider({ first, children }: SessionProviderProps) {
  const { session, known, become } = useKnownSession(first);
  const client = useQueryClient();
  const ask = useCallback(() => {
    void askSomebody().then(
      (somebody) => become(sessionOf(somebody)),
      ({ message }: Error) => known().state === 'asking' && become({ state: 'failed', message }),
    );
  }, [become, known]);
  useEffect(() => {
    if (known() === ASKING) ask();
  }, [known, ask]);
  useEffect(() => onElsewhere(ask), [ask]);
  useEffect(() => onSignedOut(() => void lookWhetherEnded(known, become)), [become, known]);
  const control = useMemo(
    () => ({
      session,
      begin(somebody: Somebody) {
        become({ state: 'somebody', somebody });
        void client.invalidateQueries();
        tellElsewhere();
      },
      async end(goTo: string) {
        await signOut();
        become({ state: 'nobody', goTo });
        tellElsewhere();
      },
      ask() {
        become(ASKING);
        ask();
      },
    }),
    [session, become, ask, client],
  );
  return <SessionContext value={control}>{children}</SessionContext>;
}

function useKnownSession(first: Somebody | null | undefined) {
  const client = useQueryClient();
  const [session, setSession] = useState(first === undefined ? ASKING : sessionOf(first));
  const latest = useRef(session);
  const known = useCallback(() => latest.current, []);
  const become = useCallback(
    (after: Session) => {
      if (latest.current !== ASKING && emailOf(after) !== emailOf(latest.current)) client.clear();
      latest.current = after;
      setSession(after);
    },
    [client],
  );
  return { session, known, become };
}

/** An answer from before somebody signed in again can come late, and one tab can sign in for all. */
async function lookWhetherEnded(known: () => Session, become: (session: Session) => void): Promise<void> {
  const somebody = await askSomebody().catch(() => undefined);
  const before = known();
  if (somebody === undefined || !('somebody' in before)) return;
  become(somebody === null ? { state: 'ended', somebody: before.somebody } : { state: 'somebody', somebody });
}

function sessionOf(somebody: Somebody | null): Session {
  return somebody === null ? NOBODY : { state: 'somebody', somebody };
}

function emailOf(session: Session): string | undefined {
  return 'somebody' in session ? session.somebody.email : undefined;
}
