import type { Room, RoomEntry, RoomItem } from './room-details.ts';
import { currentOf } from './room-details.ts';

/** What of a room others change. */
export type ChangingRoom = Pick<Room, 'state' | 'agenda' | 'participants'>;

/** More than this of a kind is counted, not read out. */
const MOST_READ_OUT = 2;

const WROTE: Record<RoomEntry['kind'], readonly [one: string, several: string]> = {
  NOTE: ['wrote a note', 'new notes'],
  OPTION: ['added an option', 'new options'],
  PARKED: ['parked a point', 'new parked points'],
  ASSUMPTION: ['added an assumption', 'new assumptions'],
  INPUT: ['left input', 'new pieces of input'],
  CORRECTION: ['wrote a correction', 'new corrections'],
};

/**
 * What others did in the room between two looks at it, for those who do not see it; nothing where there is no news.
 *
 * @param own the key of whoever is told: what one did oneself is no news
 * @example
 * sayRoomNews(before, after, 'ingrid'); // "Bjørn Haugland added an assumption."
 */
export function sayRoomNews(before: ChangingRoom, after: ChangingRoom, own: string | undefined): string {
  return [...sayCourse(before, after), ...sayWritten(before, after, own), ...sayStruck(before, after, own)].join(' ');
}

function sayCourse(before: ChangingRoom, after: ChangingRoom): string[] {
  const current = currentOf(after);
  const decided = decisionsOf(after).filter(({ id }) => !decisionsOf(before).some((known) => known.id === id));
  const wasThere = new Set(before.participants.filter(({ isPresent }) => isPresent).map(({ person }) => person.key));
  const came = after.participants.filter(({ isPresent, person }) => isPresent && !wasThere.has(person.key));
  return [
    ...(before.state !== 'IN_PROGRESS' && after.state === 'IN_PROGRESS' ? ['The meeting has begun.'] : []),
    ...(before.state !== 'CLOSED' && after.state === 'CLOSED' ? ['The meeting is closed.'] : []),
    ...decided.map(({ choice }) => `Decided: ${choice}.`),
    ...(current !== undefined && current.id !== currentOf(before)?.id
      ? [`The room is at “${current.title}” now.`]
      : []),
    ...came.map(({ person }) => `${person.name} is here.`),
  ];
}

function sayWritten(before: ChangingRoom, after: ChangingRoom, own: string | undefined): string[] {
  const known = new Set(entriesOf(before).map(({ id }) => id));
  // An option that came of an assumption is told with it.
  const added = entriesOf(after).filter(({ id, by, origin }) => !known.has(id) && by?.key !== own && origin == null);
  return (Object.keys(WROTE) as RoomEntry['kind'][]).flatMap((kind) => {
    const [one, several] = WROTE[kind];
    const ofKind = added.filter((entry) => entry.kind === kind);
    if (ofKind.length > MOST_READ_OUT) return [`${ofKind.length} ${several}.`];
    return ofKind.map(({ by }) => `${by?.name ?? 'Somebody'} ${one}.`);
  });
}

function sayStruck(before: ChangingRoom, after: ChangingRoom, own: string | undefined): string[] {
  const stood = new Set(entriesOf(before).flatMap(({ id, struckAt }) => (struckAt == null ? [id] : [])));
  const struck = entriesOf(after).filter(
    ({ id, struckAt, struckBy }) => struckAt != null && stood.has(id) && struckBy?.key !== own,
  );
  return struck.map(({ kind, struckBy }) => {
    const what = kind === 'ASSUMPTION' ? 'an assumption through: it is an option now' : 'something through';
    return `${struckBy?.name ?? 'Somebody'} struck ${what}.`;
  });
}

const entriesOf = ({ agenda }: ChangingRoom): RoomEntry[] => agenda.flatMap(({ entries }) => entries);
const decisionsOf = ({ agenda }: ChangingRoom): RoomItem['decided'] => agenda.flatMap(({ decided }) => decided);
