import { judgePlan } from '../testing/judging.ts';
import type { Goal } from '../plan.ts';
import type { Conflict } from '../report.ts';
import { aGoal, aMilestone, anOutcome, aPlan } from '../testing/plan-builders.ts';

const launch = (given: Partial<Goal> = {}) =>
  aGoal({ key: 'launch', department: 'sales', from: '2026-01-01', due: '2026-04-10', ...given });
const tools = (given: Partial<Goal> = {}) => aGoal({ key: 'tools', department: 'plant', due: '2026-04-30', ...given });

function judged(goals: Goal[]): readonly Conflict[] {
  return judgePlan(aPlan({ goals }), '2026-02-01').conflicts;
}

function only(goals: Goal[]): Conflict {
  const conflicts = judged(goals);
  expect(conflicts).toHaveLength(1);
  return conflicts[0] as Conflict;
}

const moulds = aMilestone({ key: 'moulds', due: '2026-04-20' });
const fair = aMilestone({ key: 'fair', due: '2026-03-31' });

it.each([
  ['a goal needs a goal', launch({ needs: ['tools'] }), tools(), 20, 'launch', 'tools'],
  [
    'a goal needs a milestone',
    launch({ needs: ['tools.moulds'] }),
    tools({ milestones: [moulds] }),
    10,
    'launch',
    'tools.moulds',
  ],
  [
    'a milestone needs a goal',
    launch({ milestones: [{ ...fair, needs: ['tools'] }] }),
    tools(),
    30,
    'launch.fair',
    'tools',
  ],
])('fires where %s that comes too late', (_, waiting, late, daysShort, of, needs) => {
  const conflict = only([waiting, late]);
  expect(conflict).toMatchObject({
    rule: 'schedule-clash',
    tier: 'proven',
    exposure: 1,
    confidence: 1,
    goals: ['launch', 'tools'],
  });
  expect(conflict.evidence.needs).toMatchObject([{ of, needs, daysShort }]);
  // The launch has 100 days.
  expect(conflict.magnitude).toBeCloseTo(daysShort / 100, 9);
});

it('never exceeds 1, and measures an open goal by the days it has until the step that waits', () => {
  expect(only([launch({ needs: ['tools'] }), tools({ due: '2027-12-31' })]).magnitude).toBe(1);
  const open = { ...launch({ milestones: [{ ...fair, needs: ['tools'] }] }) };
  const { due, ...withoutDue } = open;
  expect(due).toBe('2026-04-10');
  expect(only([withoutDue, tools()]).magnitude).toBeCloseTo(30 / 90, 9);
});

it('fires whether or not the goals share days, parts of the business or an owner', () => {
  const shared = tools({ from: '2026-04-20', sharedWith: ['sales'], parent: 'launch' });
  expect(only([launch({ needs: ['tools'] }), shared]).magnitude).toBeCloseTo(0.2, 9);
});

it('puts all late needs of the same goals on one card, the worst first', () => {
  const conflict = only([
    launch({ needs: ['tools.moulds', 'tools'], milestones: [{ ...fair, needs: ['tools'] }] }),
    tools({ milestones: [moulds] }),
  ]);
  expect(conflict.evidence.needs.map(({ daysShort }) => daysShort)).toEqual([30, 20, 10]);
  expect(conflict.magnitude).toBeCloseTo(0.3, 9);
});

it('finds a circle across departments once, and not its needs again', () => {
  const conflict = only([
    launch({ milestones: [{ ...fair, needs: ['tools'] }] }),
    tools({ needs: ['launch.fair'] }),
    aGoal({ key: 'beside', department: 'service', needs: ['tools.none'] }),
  ]);
  expect(conflict).toMatchObject({ magnitude: 1, goals: ['launch', 'tools'] });
  expect(conflict.evidence).toMatchObject({ circle: ['launch.fair', 'tools'], needs: [] });
});

it('follows a goal to its own milestones, but no milestone to its goal', () => {
  const through = [
    launch({ needs: ['tools'] }),
    tools({ due: '2026-03-01', milestones: [{ ...moulds, needs: ['launch'] }] }),
  ];
  expect(only(through).evidence.circle).toEqual(['launch', 'tools', 'tools.moulds']);
  const beside = [
    launch({ needs: ['tools.moulds'] }),
    tools({ due: '2026-05-01', needs: ['launch'], milestones: [{ ...moulds, due: '2026-03-01' }] }),
  ];
  expect(judged(beside)).toEqual([]);
});

it('says nothing of a circle broken by a finished milestone', () => {
  const done = { ...fair, done: '2026-01-15', needs: ['tools'] };
  expect(judged([launch({ milestones: [done] }), tools({ needs: ['launch.fair'] })])).toEqual([]);
});

it('gets through a chain of needs as long as the plan', () => {
  const chain = Array.from({ length: 5000 }, (_, i) =>
    aGoal({ key: `g${String(i)}`, department: `d${String(i % 2)}`, needs: [`g${String((i + 1) % 5000)}`] }),
  );
  expect(only(chain).goals).toHaveLength(5000);
});

it('explains what waits for what and by how many days it is late', () => {
  const goals = [
    launch({ title: 'Spring launch', needs: ['tools.moulds'], serves: { new: 1 } }),
    tools({ title: 'New frame', milestones: [{ ...moulds, title: 'Moulds ready' }] }),
  ];
  const plan = aPlan({ goals, outcomes: [anOutcome({ key: 'new', statement: 'I find the newest bikes' })] });
  const [conflict] = judgePlan(plan, '2026-02-01').conflicts;
  expect(conflict?.headline).toBe('10 days late: “Spring launch” needs “Moulds ready”');
  expect(conflict?.explanation).toBe(
    'Sales (“Spring launch”) is due on 10 April 2026 but needs Plant (“Moulds ready”, a step of “New frame”), which is ' +
      'due on 20 April 2026: 10 days too late. At stake is “I find the newest bikes”, what customers care about most.',
  );
});
