import { aGoal } from '../../testing/a-goal.ts';
import { toSuccessor } from './to-successor.ts';

it('goes on where the goal ended, with what is proposed, and without its milestones', () => {
  const next = {
    baseline: 5,
    from: '2026-07-01',
    due: '2026-12-31',
    target: { kind: 'AT_MOST' as const, low: null, high: 4 },
    stretch: null,
  };
  expect(toSuccessor({ ...aGoal({ status: 'DONE' }), proposedSuccessor: next })).toMatchObject({
    title: 'Promise delivery within 5 days',
    metric: 'promised-lead-time',
    owner: 'kari',
    succeeds: 'promise-5',
    status: 'ACTIVE',
    baseline: '5',
    target: { kind: 'AT_MOST', low: '4' },
    stretch: { kind: '' },
    from: '2026-07-01',
    due: '2026-12-31',
    milestones: [],
  });
});

it('keeps the target of a goal for which nothing is proposed', () => {
  expect(toSuccessor({ ...aGoal(), proposedSuccessor: null })).toMatchObject({
    target: { kind: 'AT_MOST', low: '5' },
    from: '',
    baseline: '',
  });
});
