import { aDepartmentsQuestion, aProposal, aQuestion } from '../../testing/a-question.ts';
import { groupByGoal } from './group-by-goal.ts';

const goal = (key: string) => ({
  key,
  title: key,
  department: { key: 'sales', name: 'Sales' },
  plan: { isEmpty: false },
  metric: null,
  target: null,
  direction: null,
});

it('puts questions about the same goal together, in the order in which the goals ask', () => {
  const grouped = groupByGoal([
    { ...aProposal(), goal: goal('promise') },
    { ...aDepartmentsQuestion(), goal: goal('variants') },
    { ...aQuestion(), goal: goal('promise') },
  ]);
  expect(grouped.map(({ goal: { key }, questions }) => [key, questions.length])).toEqual([
    ['promise', 2],
    ['variants', 1],
  ]);
});
