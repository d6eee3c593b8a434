import type { Goal } from '../plan.ts';
import { adviceOf, onlyAdvice } from '../testing/advice-of.ts';
import { aDepartment, aGoal, anOutcome } from '../testing/plan-builders.ts';

const outcomes = [
  anOutcome({ key: 'a', statement: 'I am heard', weight: 6 }),
  anOutcome({ key: 'b', statement: 'I pay little', weight: 3 }),
  anOutcome({ key: 'c', statement: 'I go home unhurt', for: 'coworker', weight: 1 }),
];
const ranking = (priorities: Record<string, number>, goals: Goal[] = []) => ({
  outcomes,
  goals,
  departments: [aDepartment({ key: 'sales', priorities })],
});

it.each([
  ['the other way round', { a: 1, b: 3, c: 6 }, 0.5, ['a', 'c']],
  ['two of three the other way round', { a: 3, b: 6 }, 1 / 3, ['a', 'b']],
  ['all alike', { a: 1, b: 1, c: 1 }, undefined, undefined],
  ['just far enough apart', { a: 3, b: 3, c: 4 }, 0.3, ['a', 'c']],
  ['as customers do', { a: 60, b: 30, c: 10 }, undefined, undefined],
  ['one thing only, which leaves nothing to compare', { c: 5 }, undefined, undefined],
  ['one thing and nothing else', { c: 5, a: 0, b: 0 }, undefined, undefined],
] as [string, Record<string, number>, number | undefined, string[] | undefined][])(
  'compares what a department ranks with what customers weigh: %s',
  (_, priorities, distance, furthest) => {
    const [found] = adviceOf('priority-mismatch', ranking(priorities));
    expect(found?.outcomes).toEqual(furthest);
    if (distance === undefined) expect(found).toBeUndefined();
    else expect(found?.severity).toBeCloseTo(distance, 9);
  },
);

it('reads the emphasis from the goals where the department ranks nothing', () => {
  const goals = [
    aGoal({ key: 'g', serves: { a: 0.4, b: -1 }, emphasis: 1 }),
    aGoal({ key: 'h', serves: { c: 0.8 }, emphasis: 2 }),
    aGoal({ key: 'draft', serves: { a: 1 }, emphasis: 9, status: 'draft' }),
  ];
  const found = onlyAdvice('priority-mismatch', ranking({}, goals));
  // a: 0.4 of 2 against 6 of 7; c: 1.6 of 2 against 1 of 7.
  expect(found.severity).toBeCloseTo(6 / 7 - 0.2, 9);
  expect(found).toMatchObject({ goals: [], departments: ['sales'], outcomes: ['a', 'c'] });
  expect(found.evidence.emphasis?.map(({ outcome }) => outcome)).toEqual(['a', 'c']);
  expect(adviceOf('priority-mismatch', ranking({ a: 6, c: 1 }, goals))).toEqual([]);
});

it('tells where the weight lies and where it would lie', () => {
  expect(onlyAdvice('priority-mismatch', ranking({ a: 1, b: 3, c: 6 }))).toMatchObject({
    headline: 'Sales stresses “I go home unhurt”, customers “I am heard”',
    explanation:
      'Among the outcomes that it ranks, Sales puts 60 % of the weight on “I go home unhurt” and 10 % on “I am heard”; ' +
      'going by coworkers and customers, it would be 10 % and 60 %. ' +
      'Move effort from the first to the second, or find out whether the weights given to the outcomes are still right.',
  });
  const goals = [aGoal({ key: 'g', serves: { b: 1 } }), aGoal({ key: 'h', serves: { a: 0.2 } })];
  expect(onlyAdvice('priority-mismatch', ranking({}, goals)).explanation).toMatch(
    /^Among the outcomes that they help, the goals of Sales put 83 % of the weight on “I pay little” and 17 % on “I am heard”; going by customers, it would be 33 % and 67 %\./,
  );
});
