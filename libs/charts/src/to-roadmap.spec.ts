import { sayRoadmap, stateOf, toRoadmapScale, toRoadmapTrack } from './to-roadmap.ts';

const today = '2026-11-16';
const row = {
  key: 'launch',
  group: 'Sales',
  title: 'Launch',
  from: '2026-10-01',
  due: '2027-03-01',
  milestones: [
    { key: 'a', title: 'A', due: '2026-11-01', done: '2026-11-02' },
    { key: 'b', title: 'B', due: '2026-11-10', done: null },
    { key: 'c', title: 'C', due: '2027-02-01' },
  ],
  waits: [{ due: '2027-02-01', needsDue: '2027-02-15', daysShort: 14 }],
};
const late = { waits: [{ daysShort: 3 }] };
const fine = { waits: [{ daysShort: 0 }] };

it.each([
  [[], 0, 'No goal is on the way'],
  [[fine], 1, 'One goal is on the way; nothing that any of them waits for comes too late'],
  [[late, fine], 2, '2 goals are on the way; 1 waits for something that comes too late'],
  [[late, late], 31, '31 goals are on the way, 2 of them here; 2 wait for something that comes too late'],
])('says what a page shows (%#)', (rows, total, words) => {
  expect(sayRoadmap(rows, total)).toBe(words);
});

it('places windows, milestones and what comes too late in time', () => {
  const scale = toRoadmapScale([row], today);
  const { bar, marks, gaps } = toRoadmapTrack(row, scale, today);
  expect(marks.map(({ state }) => state)).toEqual(['done', 'late', 'ahead']);
  expect(marks.map(({ left }) => left)).toEqual([...marks.map(({ left }) => left)].sort((a, b) => a - b));
  expect(gaps).toHaveLength(1);
  expect(gaps[0]?.left).toBe(marks[2]?.left);
  expect(bar.left + bar.width).toBeLessThanOrEqual(100);
  expect(scale.today).toBeGreaterThan(bar.left);
});

it('shows at most a year back and two ahead, and says that windows go on', () => {
  const long = { ...row, from: '2001-01-01', due: '2050-01-01' };
  const scale = toRoadmapScale([long], today);
  expect((scale.to - scale.from) / 86_400_000).toBeLessThanOrEqual(366 + 731);
  expect(toRoadmapTrack(long, scale, today).bar).toMatchObject({
    left: 0,
    width: 100,
    opensLeft: true,
    opensRight: true,
  });
  const { due: _, ...open } = row;
  expect(toRoadmapTrack(open, toRoadmapScale([open], today), today).bar.opensRight).toBe(true);
});

it('calls a milestone late from the day after', () => {
  expect(stateOf({ due: today }, today)).toBe('ahead');
  expect(stateOf({ due: '2026-11-15' }, today)).toBe('late');
});
