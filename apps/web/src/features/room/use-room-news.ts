import { useEffect, useRef, useState } from 'react';
import type { Room } from './room-details.ts';
import { sayRoomNews } from './say-room-news.ts';

/** What happens within this time is told together: a room that writes all at once must not drown out the reader. */
const TOGETHER_MS = 2_500;

/** What to tell politely of what others did, a while after they began. @param own the key of who is told */
export function useRoomNews(room: Room, own: string | undefined): string {
  const [said, setSaid] = useState('');
  const told = useRef(room);
  const latest = useRef(room);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = room;
    if (told.current.change === room.change) return;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      setSaid(sayRoomNews(told.current, latest.current, own));
      told.current = latest.current;
    }, TOGETHER_MS);
  }, [room, own]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return said;
}
