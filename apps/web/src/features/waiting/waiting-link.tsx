import { say } from '@concord/texts';
import { NavLink } from 'react-router';
import { paths } from '../../app/paths.ts';
import { usePeople } from '../../app/use-people.ts';
import { IconInbox } from '../../components/icons.ts';
import { useWaitingCount } from './use-waiting-count.ts';

/** The way to what waits for whoever is signed in, with how much it is. */
export function WaitingLink({ organisation }: { organisation: string }) {
  const { acting } = usePeople(organisation);
  const count = useWaitingCount(organisation, acting?.key);
  const words =
    count === undefined
      ? say('Waiting for me')
      : say('{count, plural, one {Waiting for me: # thing} other {Waiting for me: # things}}', { count });
  return (
    <NavLink className="waiting-link" to={paths.waiting(organisation)} aria-label={words} title={words}>
      <IconInbox size={20} stroke={1.7} aria-hidden="true" />
      {count !== undefined && count > 0 && (
        <span className="waiting-count" aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </NavLink>
  );
}
