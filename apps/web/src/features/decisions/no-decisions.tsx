import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { StatePanel } from '../../components/state-panel.tsx';

export function NoDecisions() {
  const { organisation = '' } = useParams();
  return (
    <StatePanel
      title={say('Nothing has been decided yet')}
      action={
        <Link className="button-link" to={paths.conflicts(organisation)}>
          {say('Go to the conflicts')}
        </Link>
      }
    >
      {say(
        'A decision on a conflict says what was chosen and why, what else was considered, who answers for it, and ' +
          'what it shall do. It is kept here, comes back on its day of review, and is shown when a similar conflict ' +
          'turns up. Open a conflict and choose “Decide” to write the first one.',
      )}
    </StatePanel>
  );
}
