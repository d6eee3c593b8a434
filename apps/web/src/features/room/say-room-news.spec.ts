import type { RoomEntry, RoomItem } from './room-details.ts';
import { sayRoomNews, type ChangingRoom } from './say-room-news.ts';

const people = { tom: { key: 'tom', name: 'Tom' }, ida: { key: 'ida', name: 'Ida' } } as const;

const entryOf = (id: string, kind: RoomEntry['kind'], who: keyof typeof people, more: Partial<RoomEntry> = {}) => ({
  id,
  kind,
  words: id,
  arrow: null,
  at: '2026-11-24T09:00:00.000Z',
  struckAt: null,
  by: people[who],
  struckBy: null,
  origin: null,
  ...more,
});

const itemOf = (title: string, more: Partial<RoomItem> = {}): RoomItem => ({
  id: title,
  kind: 'OWN',
  title,
  minutes: 10,
  state: 'OPEN',
  startedAt: null,
  spentSeconds: 0,
  movedTo: null,
  ranking: null,
  conflict: null,
  cloud: null,
  decision: null,
  decided: [],
  actions: [],
  entries: [],
  ...more,
});

const roomOf = (agenda: RoomItem[], more: Partial<ChangingRoom> = {}): ChangingRoom => ({
  state: 'IN_PROGRESS',
  participants: [],
  agenda,
  ...more,
});

const written = (...entries: RoomEntry[]) => roomOf([itemOf('Delivery', { state: 'CURRENT', entries })]);

it('tells who wrote what, and not what one wrote oneself', () => {
  const after = written(entryOf('a', 'ASSUMPTION', 'tom'), entryOf('b', 'NOTE', 'ida'));
  expect(sayRoomNews(written(), after, 'ida')).toBe('Tom added an assumption.');
});

it('counts what many write at once instead of reading it all out', () => {
  const notes = ['a', 'b', 'c'].map((id) => entryOf(id, 'NOTE', 'tom'));
  expect(sayRoomNews(written(), written(...notes), 'ida')).toBe('3 new notes.');
});

it('tells of an assumption that was struck through once, although an option came of it', () => {
  const before = entryOf('a', 'ASSUMPTION', 'ida');
  const after = written(
    { ...before, struckAt: '2026-11-24T09:10:00.000Z', struckBy: people.tom },
    entryOf('b', 'OPTION', 'tom', { origin: { id: 'a' } }),
  );
  expect(sayRoomNews(written(before), after, 'ida')).toBe('Tom struck an assumption through: it is an option now.');
});

it('tells where the room is now, and that it has begun', () => {
  const before = roomOf([itemOf('Delivery')], { state: 'INVITED' });
  const after = roomOf([itemOf('Delivery', { state: 'CURRENT' })]);
  expect(sayRoomNews(before, after, 'ida')).toBe('The meeting has begun. The room is at “Delivery” now.');
});

it('says nothing where nothing is new', () => {
  const same = written(entryOf('a', 'NOTE', 'tom'));
  expect(sayRoomNews(same, same, 'ida')).toBe('');
});
