import { aGoal } from '../../testing/a-goal.ts';
import { findProblems } from './find-problems.ts';
import { emptyGoal, toFormValues, type GoalFormValues } from './goal-form-values.ts';

const saved = toFormValues(aGoal());
const pathsOf = (values: GoalFormValues) => findProblems(values).map(({ path }) => path);

it('finds nothing wrong with a goal as it is saved', () => {
  expect(findProblems(saved)).toEqual([]);
});

it('needs a title and a department first of all', () => {
  expect(pathsOf(emptyGoal(''))).toEqual(['title', 'department']);
});

it.each<[string, Partial<GoalFormValues>]>([
  ['target.low', { target: { kind: 'AT_MOST', low: '', high: '' } }],
  ['target.high', { target: { kind: 'BETWEEN', low: '1', high: 'two' } }],
  ['baseline', { baseline: 'nine' }],
  ['serves.0.effect', { serves: [{ outcome: 'quick-answer', effect: '' }] }],
  ['serves.0.outcome', { serves: [{ outcome: '', effect: '0.5' }] }],
  [
    'milestones.0.due',
    { milestones: [{ key: '', title: 'A step', due: '', value: '', weight: '1', done: '', needs: [] }] },
  ],
])('points at %s', (path, change) => {
  expect(pathsOf({ ...saved, ...change })).toEqual([path]);
});
