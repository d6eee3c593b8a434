import type { Goal } from '../plan.ts';
import { adviceOf, onlyAdvice } from '../testing/advice-of.ts';
import { aGoal, anInfluence, anOutcome } from '../testing/plan-builders.ts';

const influences = [anInfluence({ from: 'hours', to: 'quick', effect: -0.5 })];
const outcomes = [
  anOutcome({ key: 'quick', statement: 'I get an answer today', weight: 3 }),
  anOutcome({ key: 'cheap', weight: 4 }),
];
const cheap = aGoal({ key: 'thrift', department: 'finance', serves: { cheap: 0.1 } });
const withGoal = (goal: Partial<Goal>) => ({ influences, outcomes, goals: [cheap, aGoal({ key: 'g', ...goal })] });

it.each([
  ['by its own word', { serves: { quick: 0.1 } }, true],
  ['by moving its metric the right way', { metric: 'hours', direction: 'decrease' }, true],
  ['by keeping its metric where it is', { metric: 'hours', direction: 'maintain' }, true],
  ['by a range that it lies in', { metric: 'hours', target: { between: [2, 6] }, baseline: 4 }, true],
  ['by a range from which nobody knows how far it is', { metric: 'hours', target: { exactly: 4 } }, true],
  ['only to harm it', { metric: 'hours', direction: 'increase' }, false],
  [
    'only to harm it by its own word, while it keeps another metric',
    { metric: 'calls', direction: 'maintain', serves: { quick: -0.5 } },
    true,
  ],
  ['without saying which way', { metric: 'hours' }, false],
  ['with a limit so far off that it asks for nothing', { metric: 'hours', target: { atMost: 10 }, baseline: 0 }, false],
  ['as a draft', { serves: { quick: 0.9 }, status: 'draft' }, false],
  ['in vain, for it is done', { serves: { quick: 0.9 }, status: 'done' }, false],
] as [string, Partial<Goal>, boolean][])('looks at an outcome that a goal reaches %s', (_, goal, covered) => {
  const uncovered = adviceOf('uncovered-outcome', withGoal(goal)).map((advice) => advice.outcomes);
  expect(uncovered).toEqual(covered ? [] : [['quick']]);
});

it('weighs as much as the outcome, and names no goals or departments', () => {
  const found = adviceOf('uncovered-outcome', { outcomes });
  expect(found.map((advice) => [advice.outcomes, advice.severity])).toEqual([
    [['cheap'], 1],
    [['quick'], 0.75],
  ]);
  expect(found[0]).toMatchObject({ goals: [], departments: [] });
});

it('tells what nobody looks after and how much it matters', () => {
  expect(onlyAdvice('uncovered-outcome', withGoal({}))).toMatchObject({
    headline: 'Nobody’s goal: “I get an answer today”',
    explanation:
      'No goal helps “I get an answer today”, which matters 8 of 10 to customers. ' +
      'Decide which department takes it on, or ask customers whether it still matters as much.',
  });
});

it('names the goal that harms it most', () => {
  const goals = [
    cheap,
    aGoal({ key: 'a', serves: { quick: -0.1 } }),
    aGoal({ key: 'b', title: 'Fewer people', serves: { quick: -0.4 } }),
  ];
  const found = onlyAdvice('uncovered-outcome', { outcomes, goals });
  expect(found.evidence.denial).toMatchObject({ goal: 'b', effect: -0.4 });
  expect(found.explanation).toMatch(
    /which matters 8 of 10 to customers, and Sales \(“Fewer people”\) works against it\./,
  );
});
