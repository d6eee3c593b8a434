import { say } from '@concord/texts';
import type { Room, RoomEntry, RoomItem } from './room-details.ts';
import { currentOf } from './room-details.ts';

/** What of a room others change. */
export type ChangingRoom = Pick<Room, 'state' | 'agenda' | 'participants'>;

/** More than this of a kind is counted, not read out. */
const MOST_READ_OUT = 2;

interface WroteWords {
  one(who: string): string;
  several(count: number): string;
}

const wroteWords: Record<RoomEntry['kind'], WroteWords> = {
  NOTE: {
    one: (who) => say('{who} wrote a note.', { who }),
    several: (count) => say('{count} new notes.', { count }),
  },
  OPTION: {
    one: (who) => say('{who} added an option.', { who }),
    several: (count) => say('{count} new options.', { count }),
  },
  PARKED: {
    one: (who) => say('{who} parked a point.', { who }),
    several: (count) => say('{count} new parked points.', { count }),
  },
  ASSUMPTION: {
    one: (who) => say('{who} added an assumption.', { who }),
    several: (count) => say('{count} new assumptions.', { count }),
  },
  INPUT: {
    one: (who) => say('{who} left input.', { who }),
    several: (count) => say('{count} new pieces of input.', { count }),
  },
  CORRECTION: {
    one: (who) => say('{who} wrote a correction.', { who }),
    several: (count) => say('{count} new corrections.', { count }),
  },
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
    ...(before.state !== 'IN_PROGRESS' && after.state === 'IN_PROGRESS' ? [say('The meeting has begun.')] : []),
    ...(before.state !== 'CLOSED' && after.state === 'CLOSED' ? [say('The meeting is closed.')] : []),
    ...decided.map(({ choice }) => say('Decided: {choice}.', { choice })),
    ...(current !== undefined && current.id !== currentOf(before)?.id
      ? [say('The room is at “{title}” now.', { title: current.title })]
      : []),
    ...came.map(({ person }) => say('{name} is here.', { name: person.name })),
  ];
}

function sayWritten(before: ChangingRoom, after: ChangingRoom, own: string | undefined): string[] {
  const known = new Set(entriesOf(before).map(({ id }) => id));
  // An option that came of an assumption is told with it.
  const added = entriesOf(after).filter(({ id, by, origin }) => !known.has(id) && by?.key !== own && origin == null);
  return (Object.keys(wroteWords) as RoomEntry['kind'][]).flatMap((kind) => {
    const ofKind = added.filter((entry) => entry.kind === kind);
    if (ofKind.length > MOST_READ_OUT) return [wroteWords[kind].several(ofKind.length)];
    return ofKind.map(({ by }) => wroteWords[kind].one(by?.name ?? say('Somebody')));
  });
}

function sayStruck(before: ChangingRoom, after: ChangingRoom, own: string | undefined): string[] {
  const stood = new Set(entriesOf(before).flatMap(({ id, struckAt }) => (struckAt == null ? [id] : [])));
  const struck = entriesOf(after).filter(
    ({ id, struckAt, struckBy }) => struckAt != null && stood.has(id) && struckBy?.key !== own,
  );
  return struck.map(({ kind, struckBy }) => {
    const who = struckBy?.name ?? say('Somebody');
    return kind === 'ASSUMPTION'
      ? say('{who} struck an assumption through: it is an option now.', { who })
      : say('{who} struck something through.', { who });
  });
}

const entriesOf = ({ agenda }: ChangingRoom): RoomEntry[] => agenda.flatMap(({ entries }) => entries);
const decisionsOf = ({ agenda }: ChangingRoom): RoomItem['decided'] => agenda.flatMap(({ decided }) => decided);
