import { createContext, use } from 'react';
import type { PersonPartsFragment } from '../../graphql/operations.ts';
import type { Room, RoomItem } from './room-details.ts';

export interface InRoom {
  readonly room: Room;
  /** The judging day of the organisation: nothing is promised for a day before it. */
  readonly today: string;
  /** Who is signed in, as a person of the plan. */
  readonly acting: PersonPartsFragment | undefined;
  readonly people: readonly PersonPartsFragment[];
  /** How far the server’s clock is ahead of this one, in milliseconds. */
  readonly clockAhead: number;
  /** Whether something can be written here: the meeting goes on, and whoever is signed in takes part. */
  readonly writes: boolean;
}

export const RoomContext = createContext<InRoom | null>(null);

export function useRoom(): InRoom {
  const inRoom = use(RoomContext);
  if (inRoom === null) throw new Error('There is no room around this component: put a RoomContext there.');
  return inRoom;
}

/** The item that is looked at. */
export const ItemContext = createContext<RoomItem | null>(null);

export function useItem(): RoomItem {
  const item = use(ItemContext);
  if (item === null) throw new Error('There is no item around this component: put an ItemContext there.');
  return item;
}
