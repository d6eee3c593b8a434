import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { dropFirstAnswers } from '../../graphql/first-answers.ts';
import { onSignedOut } from '../../graphql/signed-out.ts';
import { onElsewhere, tellElsewhere } from './elsewhere.ts';
import { SessionContext, type Session } from './session-context.ts';
import { askSomebody, signOut } from './sign-in-requests.ts';
import type { Somebody } from './somebody.ts';

const ASKING: Session = { state: 'asking' };
const NOBODY: Session = { state: 'nobody' };

/** Knows whose session it is, and sees to it that nobody is shown what somebody else has read. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { session, known, become } = useKnownSession();
  const client = useQueryClient();
  const ask = useCallback(() => {
    void askSomebody().then(
      (somebody) => become(somebody === null ? NOBODY : { state: 'somebody', somebody }),
      ({ message }: Error) => known().state === 'asking' && become({ state: 'failed', message }),
    );
  }, [become, known]);
  useEffect(ask, [ask]);
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

function useKnownSession() {
  const client = useQueryClient();
  const [session, setSession] = useState(ASKING);
  const latest = useRef(session);
  const known = useCallback(() => latest.current, []);
  const become = useCallback(
    (after: Session) => {
      if (latest.current !== ASKING && emailOf(after) !== emailOf(latest.current)) {
        client.clear();
        dropFirstAnswers();
      }
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

function emailOf(session: Session): string | undefined {
  return 'somebody' in session ? session.somebody.email : undefined;
}
