import { say } from '@concord/texts';
import type { ConflictEventPartsFragment } from '../graphql/operations.ts';
import { sayEvent, sayMove } from './say-event.ts';
import { sayMoment } from './say-moment.ts';
import { sayPerson } from './say-people.ts';

/** What happened to a conflict: each step with who, when, through which write, and why. */
export function EventList({ events }: { events: readonly ConflictEventPartsFragment[] }) {
  return (
    <ol className="history">
      {events.map((event) => {
        const move = sayMove(event);
        return (
          <li key={event.id}>
            <p>
              <strong>{sayEvent(event)}</strong>
              {move !== undefined && <span className="quiet"> ({move})</span>}
            </p>
            {event.because != null && <p>{event.because}</p>}
            <p className="quiet">
              {sayMoment(event.at)} · {event.by == null ? say('nobody named') : sayPerson(event.by)} · {event.through}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
