import { aGoal, aMilestone } from '../testing/plan-builders.ts';
import { waitsOfGoal } from './waits-of-goal.ts';

const tooling = aGoal({
  key: 'tooling',
  title: 'Tools stand ready',
  due: '2026-05-01',
  milestones: [
    aMilestone({ key: 'moulds', title: 'Moulds are here', due: '2026-03-15' }),
    aMilestone({ key: 'drawings', title: 'Drawings', due: '2026-03-20', done: '2026-01-01' }),
  ],
});
const find = (key: string) => (key === 'tooling' ? tooling : undefined);

it('says by how many days what a milestone waits for comes too late', () => {
  const launch = aGoal({
    key: 'launch',
    due: '2026-06-01',
    needs: ['tooling'],
    milestones: [aMilestone({ key: 'run', due: '2026-03-01', needs: ['tooling.moulds', 'tooling.drawings'] })],
  });
  expect(waitsOfGoal(launch, find)).toEqual([
    {
      of: 'launch',
      ofDue: '2026-06-01',
      needs: 'tooling',
      goal: 'tooling',
      title: 'Tools stand ready',
      needsDue: '2026-05-01',
      done: false,
      daysShort: 0,
    },
    expect.objectContaining({ of: 'launch.run', needs: 'tooling.moulds', title: 'Moulds are here', daysShort: 14 }),
    expect.objectContaining({ needs: 'tooling.drawings', done: true, daysShort: 0 }),
  ]);
});

it('leaves out finished steps, and what is not in the plan', () => {
  const finished = aGoal({
    key: 'launch',
    needs: ['nothing'],
    milestones: [aMilestone({ key: 'run', due: '2026-03-01', done: '2026-03-01', needs: ['tooling.moulds'] })],
  });
  expect(waitsOfGoal(finished, find)).toEqual([]);
});
