import { useRef, useState } from 'react';
import { useRoom } from './room-context.ts';

/**
 * What somebody is typing, kept in this window until it is written: also when the room moves on to another item, or the
 * page is loaded again.
 *
 * @param name of the field, unique within the meeting; the same as long as the component lives
 */
export function useDraft(name: string) {
  const { room, acting } = useRoom();
  const key = `concord-room ${room.id} ${acting?.key ?? ''} ${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  const latest = useRef(text);
  const type = (typed: string) => {
    latest.current = typed;
    setText(typed);
    if (typed === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, typed);
  };
  /** Takes away what was written down, and leaves what was typed since. */
  const wrote = (written: string) => {
    if (latest.current.startsWith(written)) type(latest.current.slice(written.length).trimStart());
  };
  return { text, type, wrote };
}
