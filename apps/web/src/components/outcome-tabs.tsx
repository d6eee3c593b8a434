import { say } from '@concord/texts';
import { NavLink, useParams } from 'react-router';
import { paths } from '../app/paths.ts';

/** Between what people shall experience, what they are told to count on, and where both are found together. */
export function OutcomeTabs() {
  const { organisation = '' } = useParams();
  return (
    <nav className="tabs" aria-label={say('Outcomes, promises and workshops')}>
      <NavLink to={paths.outcomes(organisation)} end>
        {say('Outcomes')}
      </NavLink>
      <NavLink to={paths.segments(organisation)} end>
        {say('For whom')}
      </NavLink>
      <NavLink to={paths.promises(organisation)} end>
        {say('Promises')}
      </NavLink>
      <NavLink to={paths.workshops(organisation)} end>
        {say('Workshops')}
      </NavLink>
    </nav>
  );
}
