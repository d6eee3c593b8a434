import { say } from '@concord/texts';
import { useLocation } from 'react-router';
import { useSomebody } from '../../app/session/session-context.ts';
import { EntryFrame } from './entry-frame.tsx';
import { WaysIn } from './ways-in.tsx';

/** In front of a page whose session ended. It stays where it was, and comes back as it was. */
export default function SignInAgain() {
  const somebody = useSomebody();
  const { pathname, search } = useLocation();
  return (
    <EntryFrame
      title={say('Sign in')}
      lead={say('You have been signed out. Sign in again to go on. As {name}, you find the page as you left it.', {
        name: somebody?.name ?? '',
      })}
    >
      <WaysIn to={pathname + search} {...(somebody?.isDemo === false ? { address: somebody.email } : {})} />
    </EntryFrame>
  );
}
