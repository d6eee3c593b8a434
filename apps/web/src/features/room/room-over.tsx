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
    <section className="card" aria-label="What came of it">
      <StatePanel
        title={room.state === 'CLOSED' ? sayDecided(decided) : 'It did not take place'}
        action={
          <Link className="button-link" data-primary="true" to={paths.meeting(organisation, room.id)}>
            {room.state === 'CLOSED' ? 'Read the minutes' : 'To the meeting'}
          </Link>
        }
      >
        {room.state === 'CLOSED' && moved > 0 ? `${sayItems(moved)} carried on to the next meeting.` : ''}
      </StatePanel>
    </section>
  );
}

function sayDecided(count: number): string {
  if (count === 0) return 'Nothing was decided';
  return count === 1 ? 'One decision was made' : `${count} decisions were made`;
}

const sayItems = (count: number) => (count === 1 ? 'One item was' : `${count} items were`);
