import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useRoom } from './room-context.ts';
import { itemsOf, type RoomItem } from './room-details.ts';

const stateWords: Record<RoomItem['state'], () => string> = {
  OPEN: () => say('to come@@an agenda item'),
  CURRENT: () => say('now@@an agenda item'),
  DONE: () => say('done@@an agenda item'),
  PARKED: () => say('parked@@an agenda item'),
  MOVED: () => say('moved@@an agenda item'),
  REMOVED: () => say('taken off@@an agenda item'),
};

/** The whole agenda in one line, with where the room is. Anybody may look at another item meanwhile. */
export function AgendaStrip({ shown }: { shown: RoomItem | undefined }) {
  const { organisation = '' } = useParams();
  const { room } = useRoom();
  const items = itemsOf(room);
  if (items.length === 0) return null;
  return (
    <nav aria-label={say('Agenda')}>
      <ol className="room-agenda" data-on={room.state === 'IN_PROGRESS'}>
        {items.map((item, i) => {
          const text = (
            <>
              <span className="room-agenda-title">
                {i + 1}. {item.title}
              </span>
              <span className="room-agenda-state">{stateWords[item.state]()}</span>
            </>
          );
          return (
            <li key={item.id} data-state={item.state}>
              {room.state === 'IN_PROGRESS' ? (
                <Link
                  to={addressOf(paths.meetingRoom(organisation, room.id), item)}
                  aria-current={item.id === shown?.id ? 'true' : undefined}
                >
                  {text}
                </Link>
              ) : (
                <span>{text}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** What is put up for everybody has no address of its own: whoever looks at it follows the room. */
function addressOf(room: string, { id, state }: RoomItem): string {
  return state === 'CURRENT' ? room : `${room}?item=${id}`;
}
