import { aGoal, choices } from '../../testing/a-goal.ts';
import { describeChanges } from './describe-changes.ts';
import { toFormValues } from './goal-form-values.ts';

const before = toFormValues(aGoal());
const names = new Map([
  ['tooling', 'Tooling is ready'],
  ['tooling.moulds', 'Tooling is ready: Moulds delivered'],
  ['safer-paint', 'Safer paint'],
]);

it('finds no change between a goal and itself', () => {
  expect(describeChanges(before, toFormValues(aGoal({ version: 4 })), choices(), names)).toEqual([]);
});

it('says each change in words, in the order of the form', () => {
  const after = toFormValues(
    aGoal({ target: { kind: 'BETWEEN', low: 6, high: 8 }, due: null, promise: false, scope: [], milestones: [] }),
  );
  expect(describeChanges(before, after, choices(), names)).toEqual([
    { field: 'Target', before: 'at most 5', after: 'between 6 and 8' },
    { field: 'Due', before: '30 June 2026', after: 'not stated' },
    { field: 'Where', before: 'region eu', after: 'everywhere' },
    { field: 'Promised to customers', before: 'yes', after: 'no' },
    { field: 'Milestones', before: 'First 100 orders 31 March 2026 7 1', after: 'none' },
  ]);
});

it('calls what was chosen by its name', () => {
  const after = toFormValues(
    aGoal({
      owner: null,
      serves: [],
      needs: [],
      department: { key: 'manufacturing' },
      status: 'DRAFT',
      parent: { key: 'safer-paint', title: 'Safer paint' },
    }),
  );
  expect(describeChanges(before, after, choices(), names)).toEqual([
    { field: 'Department', before: 'Sales', after: 'Manufacturing' },
    { field: 'Outcomes served', before: 'I get an answer at once 0.8', after: 'none' },
    { field: 'Owner', before: 'Kari Berg', after: 'not stated' },
    { field: 'Status', before: 'Active', after: 'Draft' },
    { field: 'Contributes to', before: 'not stated', after: 'Safer paint' },
    { field: 'Needs first', before: 'Tooling is ready: Moulds delivered', after: 'none' },
  ]);
});
