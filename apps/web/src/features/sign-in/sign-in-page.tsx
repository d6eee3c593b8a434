import { say } from '@concord/texts';
import { Navigate, useLocation } from 'react-router';
import { useSession } from '../../app/session/session-context.ts';
import { EntryFrame } from './entry-frame.tsx';
import { sayDone } from './say-done.ts';
import { sayProblem } from './say-problem.ts';
import { wantedPath } from './wanted-path.ts';
import { WaysIn } from './ways-in.tsx';

/** Where everybody comes who is nobody yet; whoever is somebody goes on to where they wanted to go. */
export function Component() {
  const { session } = useSession();
  const { search } = useLocation();
  const to = wantedPath(search, globalThis.location.origin);
  if (session.state === 'somebody') return <Navigate to={to} replace />;
  if (session.state === 'asking') return <div aria-busy="true" />;
  const done = sayDone(search);
  return (
    <EntryFrame
      title={say('Sign in')}
      lead={to === '/' ? undefined : say('You come to the page that you asked for right after.')}
    >
      {done !== undefined && (
        <p className="entry-done" role="status">
          {done}
        </p>
      )}
      <WaysIn to={to} problem={sayProblem(search)} />
    </EntryFrame>
  );
}
