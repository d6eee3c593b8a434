import type { EditableGoalFragment, GoalFormChoicesQuery } from '../graphql/operations.ts';

/** Sales' promise of five days, as the API gives it to the form. */
export function aGoal(more: Partial<EditableGoalFragment> = {}): EditableGoalFragment {
  return {
    key: 'promise-5',
    version: 3,
    title: 'Promise delivery within 5 days',
    archivedAt: null,
    department: { key: 'sales' },
    sharedWith: [],
    owner: { key: 'kari' },
    metric: { key: 'promised-lead-time' },
    target: { kind: 'AT_MOST', low: null, high: 5 },
    stretch: { kind: 'AT_MOST', low: null, high: 4 },
    direction: 'DECREASE',
    baseline: 9,
    from: '2026-01-01',
    due: '2026-06-30',
    scope: [{ dimension: 'region', values: ['eu'] }],
    serves: [{ outcome: { key: 'quick-answer' }, effect: 0.8 }],
    commitment: 'COMMITTED',
    promise: true,
    emphasis: 2,
    status: 'ACTIVE',
    contact: null,
    succeeds: null,
    parent: null,
    uses: [],
    needs: ['tooling.moulds'],
    milestones: [
      { key: 'first-100', title: 'First 100 orders', due: '2026-03-31', value: 7, weight: 1, done: null, needs: [] },
    ],
    ...more,
  };
}

/** What the form offers to choose from. */
export function choices(): NonNullable<GoalFormChoicesQuery['organisation']> {
  return {
    key: 'demo',
    asOf: '2026-01-15',
    departments: [
      { key: 'sales', name: 'Sales' },
      { key: 'manufacturing', name: 'Manufacturing' },
    ],
    people: [{ key: 'kari', name: 'Kari Berg', isFormer: false, department: { key: 'sales' } }],
    outcomes: [{ key: 'quick-answer', statement: 'I get an answer at once', weight: 5 }],
    metrics: [
      { key: 'promised-lead-time', name: 'Promised delivery time', unit: 'days', better: 'LOWER', min: 0, max: null },
    ],
    scopes: [{ key: 'region', values: [{ key: 'eu' }, { key: 'us' }] }],
    capacities: [],
  };
}
