import { aGoal } from '../../testing/a-goal.ts';
import { describeChanges } from './describe-changes.ts';
import { toFormValues } from './goal-form-values.ts';

const before = toFormValues(aGoal());

it('finds no change between a goal and itself', () => {
  expect(describeChanges(before, toFormValues(aGoal({ version: 4 })))).toEqual([]);
});

it('says each change in words, in the order of the form', () => {
  const after = toFormValues(
    aGoal({ target: { kind: 'BETWEEN', low: 6, high: 8 }, due: null, promise: false, scope: [], milestones: [] }),
  );
  expect(describeChanges(before, after)).toEqual([
    { field: 'Target', before: 'at most 5', after: 'between 6 and 8' },
    { field: 'Due', before: '30 June 2026', after: 'not stated' },
    { field: 'Where', before: 'region eu', after: 'everywhere' },
    { field: 'Promised to customers', before: 'yes', after: 'no' },
    { field: 'Milestones', before: 'First 100 orders 31 March 2026 7 1', after: 'none' },
  ]);
});
