import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { StatePanel } from '../../components/state-panel.tsx';
import { useRoom } from './room-context.ts';
import { itemsOf } from './room-details.ts';

/** After the meeting: what came of it, and the way to the minutes. */
export function RoomOver() {
  const { organisation = '' } = useParams();
  const { room } = useRoom();
  const items = itemsOf(room);
  const decided = items.reduce((sum, item) => sum + item.decided.length, 0);
  const moved = items.filter(({ state }) => state === 'MOVED').length;
  return (
    <section className="card" aria-label={say('What came of it')}>
      <StatePanel
        title={room.state === 'CLOSED' ? sayDecided(decided) : say('It did not take place')}
        action={
          <Link className="button-link" data-primary="true" to={paths.meeting(organisation, room.id)}>
            {say(room.state === 'CLOSED' ? 'Read the minutes' : 'To the meeting')}
          </Link>
        }
      >
        {room.state === 'CLOSED' && moved > 0 ? sayMoved(moved) : ''}
      </StatePanel>
    </section>
  );
}

function sayDecided(count: number): string {
  return say('{count, plural, =0 {Nothing was decided} =1 {One decision was made} other {# decisions were made}}', {
    count,
  });
}

function sayMoved(count: number): string {
  return say('{count, plural, =1 {One item was} other {# items were}} carried on to the next meeting.', { count });
}
