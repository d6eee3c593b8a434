import { useState } from 'react';
import { useRoom } from './room-context.ts';

/**
 * Something typed that is more than one text, kept in this window until it is written.
 *
 * @param name unique within the meetings of the organisation
 * @returns nothing where nothing is kept
 */
export function readKept<Kept>(name: string): Kept | undefined {
  const text = sessionStorage.getItem(name);
  return text === null ? undefined : (JSON.parse(text) as Kept);
}

export function keepHere(name: string, kept: unknown): void {
  sessionStorage.setItem(name, JSON.stringify(kept));
}

export function forgetKept(name: string): void {
  sessionStorage.removeItem(name);
}

/**
 * A form that is kept in this window while it is typed, also when the room moves on to another item.
 *
 * @param name unique within the meetings of the organisation; the same as long as the component lives
 */
export function useKept<Typed>(name: string, empty: Typed) {
  // Computers of meeting rooms have many users.
  const key = `${name} ${useRoom().acting?.key ?? ''}`;
  const [typed, setTyped] = useState(() => readKept<Typed>(key) ?? empty);
  const type = (now: Typed) => {
    setTyped(now);
    keepHere(key, now);
  };
  const clear = () => {
    setTyped(empty);
    forgetKept(key);
  };
  return { typed, type, clear };
}
