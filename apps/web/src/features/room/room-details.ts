import type { RoomPartsFragment } from '../../graphql/operations.ts';

/** A meeting as its room shows it. */
export type Room = RoomPartsFragment;
export type RoomItem = Room['agenda'][number];
export type RoomEntry = RoomItem['entries'][number];
export type RoomAction = RoomItem['actions'][number];
export type RoomCloud = NonNullable<RoomItem['cloud']>;

/** Whether an item is still to be talked about. */
export const isToCome = ({ state }: Pick<RoomItem, 'state'>): boolean => state === 'OPEN' || state === 'CURRENT';

/** What stands on the agenda of the room: not what was taken off. */
export const itemsOf = ({ agenda }: Pick<Room, 'agenda'>): RoomItem[] =>
  agenda.filter(({ state }) => state !== 'REMOVED');

export const currentOf = ({ agenda }: Pick<Room, 'agenda'>): RoomItem | undefined =>
  agenda.find(({ state }) => state === 'CURRENT');
