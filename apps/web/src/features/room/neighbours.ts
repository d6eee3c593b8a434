import { isToCome, itemsOf, type Room, type RoomItem } from './room-details.ts';

/** The item that comes after one: the next that is still to be talked about, also one that was passed over before. */
export function nextOf(room: Pick<Room, 'agenda'>, at: Pick<RoomItem, 'id'> | undefined): RoomItem | undefined {
  const items = itemsOf(room);
  const place = items.findIndex(({ id }) => id === at?.id);
  const others = [...items.slice(place + 1), ...items.slice(0, Math.max(0, place))];
  return others.find(isToCome);
}

/** The item before one, whatever became of it; none before the first. What was moved to another meeting is talked about there. */
export function previousOf(room: Pick<Room, 'agenda'>, at: Pick<RoomItem, 'id'> | undefined): RoomItem | undefined {
  const items = itemsOf(room);
  const place = items.findIndex(({ id }) => id === at?.id);
  return items.slice(0, Math.max(0, place)).findLast(({ state }) => state !== 'MOVED');
}
