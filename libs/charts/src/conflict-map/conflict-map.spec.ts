import { sayConflictMap, toConflictMapTable } from './say-conflict-map.ts';
import { type MapLink, toConflictMap } from './to-conflict-map.ts';

const link = (one: string, other: string, more: Partial<MapLink> = {}): MapLink => ({
  departments: [
    { key: one, name: one.toUpperCase() },
    { key: other, name: other.toUpperCase() },
  ],
  conflicts: 2,
  proven: 1,
  stated: 1,
  possible: 0,
  severity: 1,
  worst: 0.6,
  ...more,
});
const room = { width: 800, height: 480, box: 150 };

it('stands departments in the same places whatever lies between them', () => {
  const links = [link('a', 'b'), link('b', 'c'), link('a', 'd')];
  const places = toConflictMap(links, room).nodes;
  expect(places.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  const others = [link('c', 'd', { severity: 9 }), link('a', 'b', { severity: 0.1 })];
  expect(toConflictMap(others, room).nodes).toEqual(places);
  expect(toConflictMap([...links].reverse(), room).nodes).toEqual(places);
});

it('keeps all of them in the room', () => {
  const links = Array.from({ length: 30 }, (_, i) => link(`d${i}`, `d${i + 1}`));
  for (const { x, y } of toConflictMap(links, room).nodes) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(room.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(room.height);
  }
});

it('draws what is more severe with a wider line and on top, and a mere question apart', () => {
  const question = link('b', 'c', { severity: 0.25, proven: 0, stated: 0, possible: 2 });
  const { lines } = toConflictMap([link('a', 'b', { severity: 4 }), question], room);
  expect(lines.map(({ isOnlyPossible }) => isOnlyPossible)).toEqual([true, false]);
  expect(lines[1]?.width).toBe(9);
  expect(lines[0]?.width).toBeLessThan(5);
});

it('lays no number on another where lines cross', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const all = names.flatMap((one, i) => names.slice(i + 1).map((other) => link(one, other)));
  const labels = toConflictMap(all, room).lines.map(({ label }) => label);
  const tooNear = labels.flatMap((one, i) =>
    labels.slice(i + 1).filter((other) => Math.abs(one.x - other.x) < 20 && Math.abs(one.y - other.y) < 16),
  );
  expect(tooNear).toEqual([]);
});

it.each<[string, readonly MapLink[], string]>([
  ['nobody is', [], 'No department is in conflict with another'],
  ['only two are', [link('a', 'b')], 'Only A and B pull against each other: 2 conflicts'],
  [
    'two pairs are',
    [link('a', 'b', { conflicts: 1 }), link('b', 'c')],
    'A and B pull against each other most: 1 conflict; 1 other pair is in conflict too',
  ],
  [
    'many are',
    [link('a', 'b'), link('b', 'c'), link('a', 'c')],
    'A and B pull against each other most: 2 conflicts; 2 other pairs are in conflict too',
  ],
  [
    'nothing is certain',
    [link('a', 'b', { proven: 0, stated: 0, possible: 2 })],
    'No conflict is certain; most questions lie between A and B',
  ],
])('says who pulls against whom when %s', (_, links, sentence) => {
  expect(sayConflictMap(links)).toBe(sentence);
});

it('tells the same numbers as a table', () => {
  expect(toConflictMapTable([link('a', 'b')]).rows).toEqual([['A and B', '2', '1', '1', '0', '1', '0.6']]);
});
