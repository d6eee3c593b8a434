import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useRoom } from './room-context.ts';
import { currentOf } from './room-details.ts';

/** For whoever looks at another item than the room, also because they were typing when it moved on. */
export function AwayNote({ isAway }: { isAway: boolean }) {
  const { organisation = '' } = useParams();
  const { room } = useRoom();
  const current = currentOf(room);
  return (
    <div role="status">
      {isAway && current !== undefined && (
        <p className="room-note">
          <Say
            text="The room is at “{title}”. <back>Back to the room</back>"
            title={current.title}
            back={(words) => <Link to={paths.meetingRoom(organisation, room.id)}>{words}</Link>}
          />
        </p>
      )}
    </div>
  );
}
