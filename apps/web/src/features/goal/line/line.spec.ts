import { sayLine, sayMilestone, toLineTable } from './say-line.ts';
import { type LineGoal, toLine } from './to-line.ts';

const effect = (key: string, support: number, denial: number) => ({
  outcome: { key, statement: `I get ${key}` },
  support,
  denial,
});
const milestone = (key: string, due: string, done: string | null = null) => ({
  key,
  title: key,
  due,
  done,
  value: null,
  weight: 1,
  late: false,
  needs: [],
});
const goal = (more: Partial<LineGoal> = {}): LineGoal => ({
  key: 'promise-5',
  title: 'Promise five days',
  parent: null,
  parts: null,
  milestones: [],
  conflicts: [],
  effects: [],
  serves: [],
  ...more,
});

it('leads up to what it helps most, sideways to what it hurts, and down to milestones as they are due', () => {
  const line = toLine(
    goal({
      effects: [effect('price', 0.1, 0.3), effect('speed', 0.7, 0), effect('safety', 0, 0)],
      milestones: [milestone('second', '2026-06-30'), milestone('first', '2026-03-31', '2026-03-30')],
    }),
    'Everybody rides',
  );
  expect(line.serves.map(({ key }) => key)).toEqual(['speed', 'price']);
  expect(line.hurts.map(({ key }) => key)).toEqual(['price']);
  expect(line.milestones.map(({ key }) => key)).toEqual(['first', 'second']);
  expect(sayLine(line)).toBe('It serves “I get speed” and 1 other in 2 steps, 1 of them done, and hurts “I get price”');
});

it('takes a goal that is not judged by its own word', () => {
  const serves = [
    { outcome: { key: 'speed', statement: 'I get speed' }, effect: 0.5 },
    { outcome: { key: 'price', statement: 'I get price' }, effect: -0.2 },
  ];
  expect(toLine(goal({ serves }), null)).toMatchObject({
    vision: null,
    serves: [{ key: 'speed', effect: 0.5 }],
    hurts: [{ key: 'price', effect: 0.2 }],
  });
});

it.each<[string, Partial<LineGoal>, string]>([
  ['it leads nowhere', {}, 'It leads to no outcome yet'],
  ['it only hurts', { effects: [effect('price', 0, 0.3)] }, 'It leads to no outcome yet, and hurts “I get price”'],
  ['it has no milestones', { effects: [effect('speed', 0.7, 0)] }, 'It serves “I get speed”, without steps on the way'],
  [
    'it has one',
    { effects: [effect('speed', 0.7, 0)], milestones: [milestone('a', '2026-03-31')] },
    'It serves “I get speed” in one step, 0 of them done',
  ],
])('says where it leads when %s', (_, more, sentence) => {
  expect(sayLine(toLine(goal(more), null))).toBe(sentence);
});

it('tells the same from the top to the bottom as a table', () => {
  const line = toLine(
    goal({
      effects: [effect('speed', 0.7, 0.1)],
      parent: { key: 'fast', title: 'Be fast' },
      milestones: [milestone('a', '2026-03-31')],
    }),
    null,
  );
  expect(toLineTable(line, 'Promise five days').rows).toEqual([
    ['Vision', 'Not stated', '–'],
    ['Outcome it serves', 'I get speed', '+0.70'],
    ['Goal it contributes to', 'Be fast', '–'],
    ['Goal', 'Promise five days', '–'],
    ['Outcome it hurts', 'I get speed', '−0.10'],
    ['Milestone', 'a', 'due 31 March 2026'],
  ]);
});

it.each([
  [{ due: '2026-03-31', done: '2026-03-30', late: false }, 'done 30 March 2026'],
  [{ due: '2026-03-31', done: null, late: true }, 'due 31 March 2026, late'],
])('says how a milestone stands: %j', (stands, words) => {
  expect(sayMilestone(stands)).toBe(words);
});
