import type { Goal } from '@concord/alignment-engine';
import { placesOnRoadmap } from './places-on-roadmap.ts';

const goal = (key: string, more: Partial<Goal> = {}) => ({ key, department: 'sales', serves: {}, ...more }) as Goal;
const byKey = <Entry extends { key: string }>(entries: Entry[]) => new Map(entries.map((one) => [one.key, one]));
const departments = [
  { key: 'service', name: 'Service' },
  { key: 'sales', name: 'Sales' },
];
const people = [
  { key: 'a', name: 'Zoe' },
  { key: 'z', name: 'Anna' },
];
const outcomes = [
  { key: 'light', statement: 'Light', weight: 1 },
  { key: 'heavy', statement: 'Heavy', weight: 9 },
];
const judgement = {
  model: { departments, people, outcomes },
  departments: byKey(departments),
  people: byKey(people),
  outcomes: byKey(outcomes),
} as never;
const placed = (goals: Goal[], grouping: 'department' | 'owner' | 'outcome', reach?: ReadonlyMap<string, string[]>) =>
  placesOnRoadmap(judgement, goals, grouping, reach).map(({ groupName, goal: { key } }) => `${groupName}: ${key}`);

it('stands goals by department as the plan has them, then by the day on which they are due', () => {
  const goals = [
    goal('open'),
    goal('late', { due: '2027-01-01' }),
    goal('early', { due: '2026-01-01' }),
    goal('other', { department: 'service' }),
  ];
  expect(placed(goals, 'department')).toEqual(['Service: other', 'Sales: early', 'Sales: late', 'Sales: open']);
});

it('groups by owner by name, and by the outcome served most, the heaviest first; what has none comes last', () => {
  const goals = [goal('nobody'), goal('zoe', { owner: 'a' }), goal('anna', { owner: 'z' })];
  expect(placed(goals, 'owner')).toEqual(['Anna: anna', 'Zoe: zoe', 'Nobody owns it yet: nobody']);
  const serving = [
    goal('none'),
    goal('both', { serves: { light: 0.9, heavy: 0.2 } }),
    goal('harm', { serves: { light: -0.9 } }),
    goal('through', {}),
  ];
  expect(placed(serving, 'outcome', new Map([['through', ['heavy']]]))).toEqual([
    'Heavy: through',
    'Light: both',
    'Serves no outcome: harm',
    'Serves no outcome: none',
  ]);
});
