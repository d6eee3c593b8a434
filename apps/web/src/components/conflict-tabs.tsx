import { say } from '@concord/texts';
import { NavLink, useParams } from 'react-router';
import { paths } from '../app/paths.ts';

/** Between the conflicts and what was decided on them. */
export function ConflictTabs() {
  const { organisation = '' } = useParams();
  return (
    <nav className="tabs" aria-label={say('Conflicts and decisions')}>
      <NavLink to={paths.conflicts(organisation)} end>
        {say('Conflicts')}
      </NavLink>
      <NavLink to={paths.decisions(organisation)}>{say('Decisions')}</NavLink>
    </nav>
  );
}
