import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { Activity, lazy, Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { StatePanel } from '../../components/state-panel.tsx';
import { withTexts } from '../../language/speak.ts';
import { paths } from '../paths.ts';
import { useSession } from './session-context.ts';

const SignInAgain = lazy(withTexts(['sign-in'], () => import('../../features/sign-in/sign-in-again.tsx')));

/**
 * Shows its pages to somebody who is signed in, and to nobody else. When a session ends by itself, what was open is put
 * out of sight with all that was typed into it, and comes back when the same person has signed in again.
 */
export function SignedInOnly() {
  const { session, ask } = useSession();
  const { pathname, search } = useLocation();
  switch (session.state) {
    case 'asking':
      return <div aria-busy="true" />;
    case 'failed':
      return (
        <main className="page">
          <title>Concord</title>
          <StatePanel
            tone="error"
            headingLevel={1}
            title={say('Concord could not be loaded')}
            action={<Button onClick={ask}>{say('Try again')}</Button>}
          >
            {session.message}
          </StatePanel>
        </main>
      );
    case 'nobody':
      return <Navigate to={session.goTo ?? paths.signIn(pathname + search)} replace />;
    default:
      return (
        <>
          <Activity mode={session.state === 'ended' ? 'hidden' : 'visible'}>
            <Outlet key={session.somebody.email} />
          </Activity>
          {session.state === 'ended' && (
            <Suspense fallback={null}>
              <SignInAgain />
            </Suspense>
          )}
        </>
      );
  }
}
