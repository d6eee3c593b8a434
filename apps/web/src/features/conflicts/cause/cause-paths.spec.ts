import { sayCausePaths, toCauseTable } from './say-cause-paths.ts';
import { type CausedOutcome, type CausingGoal, toCausePaths } from './to-cause-paths.ts';
import { viaOutcome } from './via-outcome.ts';

const outcome = (key: string, weight: number): CausedOutcome => ({ key, statement: `I get ${key}`, weight });
const path = (title: string, effect: number) => ({
  goal: { key: title, title },
  effect,
  direct: false,
  confidence: 1,
  through: null,
  hops: [
    {
      from: 'lead-time',
      to: 'speed',
      fromName: 'Lead time',
      toName: 'I get speed',
      effect: -0.5,
      confirmed: false,
      because: 'The order waits',
    },
  ],
});
type Effects = readonly (readonly [outcome: string, effect: number])[];
const goal = (title: string, ...effects: Effects): CausingGoal => ({
  key: title,
  title,
  effects: effects.map(([key, effect]) => ({
    outcome: { key },
    supportPath: effect > 0 ? path(title, effect) : null,
    denialPath: effect < 0 ? path(title, effect) : null,
  })),
});
const speed = outcome('speed', 5);

it('leads with what one goal helps and another hurts, then with what weighs most', () => {
  const goals = [goal('A', ['price', 0.9], ['speed', 0.4], ['safety', 0.1]), goal('B', ['speed', -0.2])];
  const paths = toCausePaths(goals, [outcome('safety', 9), outcome('price', 2), speed, outcome('untouched', 99)]);
  expect(paths.map((one) => one.outcome.key)).toEqual(['speed', 'safety', 'price']);
});

it('names what helps before what hurts, the strongest first', () => {
  const goals = [goal('A', ['speed', -0.4]), goal('B', ['speed', 0.2]), goal('C', ['speed', 0.7])];
  const [found] = toCausePaths(goals, [speed]);
  expect(found?.ways.map(({ kind, path: { goal: by } }) => [kind, by.title])).toEqual([
    ['helps', 'C'],
    ['helps', 'B'],
    ['hurts', 'A'],
  ]);
});

it('finds nothing where no goal reaches an outcome', () => {
  expect(toCausePaths([goal('A')], [speed])).toEqual([]);
  expect(toCausePaths([], [])).toEqual([]);
});

it.each<[string, readonly CausingGoal[], string]>([
  [
    'one helps and one hurts',
    [goal('A', ['speed', 0.4]), goal('B', ['speed', -0.2])],
    '“A” helps “I get speed”; “B” hurts it',
  ],
  ['one helps', [goal('A', ['speed', 0.4])], '“A” helps “I get speed”'],
  ['two hurt', [goal('A', ['speed', -0.4]), goal('B', ['speed', -0.2])], '“A” and “B” hurt “I get speed”'],
  [
    'many do',
    [goal('A', ['speed', -0.4]), ...['B', 'C', 'D'].map((title) => goal(title, ['speed', 0.2]))],
    '“B”, “C” and 1 other help “I get speed”; “A” hurts it',
  ],
])('says what they do when %s', (_, goals, sentence) => {
  expect(toCausePaths(goals, [speed]).map(sayCausePaths)).toEqual([sentence]);
});

it('tells each hop with its reason, sign and strength as a table', () => {
  const [found] = toCausePaths([goal('A', ['speed', 0.25])], [speed]);
  expect(found && toCauseTable(found).rows).toEqual([
    ['A', 'Lead time', 'I get speed', '−0.50', '+0.25', 'Not confirmed', 'The order waits'],
  ]);
});

it('keeps the rest of an address when it leads to a path', () => {
  expect(viaOutcome('?table=cause&via=x', 'on-time')).toBe('?table=cause&via=on-time#figure-cause');
});
