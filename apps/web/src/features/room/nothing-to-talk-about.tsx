import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { StatePanel } from '../../components/state-panel.tsx';
import { useRoom } from './room-context.ts';

/** In a meeting that goes on with an empty agenda: what will be here, and where whoever leads puts something on it. */
export function NothingToTalkAbout() {
  const { organisation = '' } = useParams();
  const { room } = useRoom();
  return (
    <section className="card" aria-label={say('What is talked about')}>
      <StatePanel
        title={say('What is talked about stands here')}
        action={
          room.mayRun && (
            <Link className="button-link" data-primary="true" to={paths.meeting(organisation, room.id)}>
              {say('Put something on the agenda')}
            </Link>
          )
        }
      >
        {say('Each item is on every screen at the same time, with what one has to know about it.')}{' '}
        {!room.mayRun && say('Whoever leads the meeting puts something on the agenda.')}
      </StatePanel>
    </section>
  );
}
