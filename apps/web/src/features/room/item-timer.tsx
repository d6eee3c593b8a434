import { say } from '@concord/texts';
import { useEffect, useState } from 'react';
import type { RoomItem } from './room-details.ts';
import { useRoom } from './room-context.ts';
import { sayTimeLeft, secondsLeft, timeSignal } from './time-left.ts';

const signalWords = {
  enough: () => '',
  soon: (title: string) => say('Two minutes are left for “{title}”.', { title }),
  over: (title: string) => say('The time is over for “{title}”.', { title }),
} as const;

/** How much of its time an item has left. Says so at two minutes and at the end, without hurry: people decide when to stop. */
export function ItemTimer({ item }: { item: RoomItem }) {
  const { title, minutes } = item;
  const now = useServerClock(item.startedAt != null);
  const left = secondsLeft(item, now);
  const signal = timeSignal(left);
  return (
    <div className="room-timer" data-signal={signal}>
      <span
        role="timer"
        aria-label={say('Time for this item: {minutes, plural, one {# minute} other {# minutes}}', { minutes })}
      >
        {sayTimeLeft(left)}
      </span>
      <span className="room-timer-of">
        {say('of {minutes, plural, one {# minute} other {# minutes}}', { minutes })}
      </span>
      <span role="status" className="visually-hidden">
        {item.startedAt == null ? '' : signalWords[signal](title)}
      </span>
    </div>
  );
}

/** By the server’s clock, whatever this computer’s says. */
function useServerClock(runs: boolean): number {
  const { clockAhead } = useRoom();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!runs) return undefined;
    const tick = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(tick);
  }, [runs]);
  return now + clockAhead;
}
