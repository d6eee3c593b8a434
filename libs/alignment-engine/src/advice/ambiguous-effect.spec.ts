import { adviceOf, onlyAdvice } from '../testing/advice-of.ts';
import { aGoal, aMetric, anInfluence, anOutcome } from '../testing/plan-builders.ts';

const outcomes = [
  anOutcome({ key: 'fair', statement: 'I pay a fair price', weight: 2 }),
  anOutcome({ key: 'quick', weight: 4 }),
];
const metrics = [aMetric({ key: 'hours', name: 'Answer time' }), aMetric({ key: 'cost', name: 'Cost of service' })];
const influences = [
  anInfluence({ from: 'hours', to: 'cost', effect: -0.6 }),
  anInfluence({ from: 'cost', to: 'fair', effect: -0.5 }),
];
/** Shorter answers cost more: 0.6 × 0.5 × ½ of harm to a fair price. */
const shorter = (fair: number) => ({
  outcomes,
  metrics,
  influences,
  goals: [
    aGoal({ key: 'g', title: 'Shorter answers', metric: 'hours', direction: 'decrease', serves: { fair, quick: 0.9 } }),
  ],
});

it.each([
  [0.15, 0.15],
  [0.1, 0.1],
  [0.03, 0.03],
  [0.75, 0.15],
])('weighs the smaller of help (%d) and harm (0.15), a fifth of the larger or more: %d', (help, smaller) => {
  const found = onlyAdvice('ambiguous-effect', shorter(help));
  expect(found).toMatchObject({ goals: ['g'], departments: ['sales'], outcomes: ['fair'] });
  expect(found.severity).toBeCloseTo(0.5 * smaller, 9);
});

it.each([0.029, 0.76, -0.4])('says nothing where one clearly outweighs the other: help %d', (help) => {
  expect(adviceOf('ambiguous-effect', shorter(help))).toEqual([]);
});

it('tells how the goal helps and how it hurts', () => {
  expect(onlyAdvice('ambiguous-effect', shorter(0.2))).toMatchObject({
    headline: 'Help or harm? “Shorter answers” for “I pay a fair price”',
    explanation:
      'Sales (“Shorter answers”) both helps and hurts “I pay a fair price”, which matters 5 of 10 to customers: ' +
      'it helps (as stated on the goal itself), and hurts (answer time down, so cost of service up, so this suffers). ' +
      'Find out which of the two is stronger before others rely on it.',
  });
});
