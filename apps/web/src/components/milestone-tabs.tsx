import { say } from '@concord/texts';
import { NavLink, useParams } from 'react-router';
import { paths } from '../app/paths.ts';

/** Between what shall be reached when, and what there is to reach it with. */
export function MilestoneTabs() {
  const { organisation = '' } = useParams();
  return (
    <nav className="tabs" aria-label={say('Milestones and capacities')}>
      <NavLink to={paths.milestones(organisation)} end>
        {say('Milestones')}
      </NavLink>
      <NavLink to={paths.capacities(organisation)}>{say('Capacities')}</NavLink>
    </nav>
  );
}
