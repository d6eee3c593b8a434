import { aGoal } from '../../testing/a-goal.ts';
import { emptyGoal, toFormValues, type TargetValues } from './goal-form-values.ts';
import { toGoalInput } from './to-goal-input.ts';

it('sends back every field of a goal as it was saved', () => {
  expect(toGoalInput(toFormValues(aGoal()))).toEqual({
    title: 'Promise delivery within 5 days',
    department: 'sales',
    owner: 'kari',
    metric: 'promised-lead-time',
    target: { atMost: 5 },
    stretch: { atMost: 4 },
    direction: 'DECREASE',
    baseline: 9,
    from: '2026-01-01',
    due: '2026-06-30',
    scope: [{ dimension: 'region', values: ['eu'] }],
    serves: [{ outcome: 'quick-answer', effect: 0.8 }],
    commitment: 'COMMITTED',
    promise: true,
    emphasis: 2,
    status: 'ACTIVE',
    contact: null,
    succeeds: null,
    sharedWith: [],
    uses: [],
    needs: ['tooling.moulds'],
    milestones: [{ key: 'first-100', title: 'First 100 orders', due: '2026-03-31', value: 7, weight: 1, needs: [] }],
  });
});

it.each([
  ['at least zero', { kind: 'AT_LEAST', low: '0', high: '' }, { atLeast: 0 }],
  ['a range', { kind: 'BETWEEN', low: '12', high: '18,5' }, { between: { low: 12, high: 18.5 } }],
  ['exactly', { kind: 'EXACTLY', low: '-3', high: '' }, { exactly: -3 }],
  ['no target', { kind: '', low: '5', high: '' }, undefined],
] as const)('sends %s', (_, target, sent) => {
  const values = { ...emptyGoal('sales'), title: 'T', target: { ...target } satisfies TargetValues };
  expect(toGoalInput(values).target).toEqual(sent);
});

it('states nothing that the person did not state', () => {
  const input = toGoalInput({ ...emptyGoal('sales'), title: ' Be the best ' });
  expect(input.title).toBe('Be the best');
  expect(Object.keys(input)).not.toEqual(expect.arrayContaining(['metric', 'owner', 'due', 'baseline', 'direction']));
});

it('reads a saved range and its numbers back into their fields', () => {
  const values = toFormValues(aGoal({ target: { kind: 'BETWEEN', low: 12, high: 18 } }));
  expect(values.target).toEqual({ kind: 'BETWEEN', low: '12', high: '18' });
});
