import { planNamed } from '@concord/test-plans';
import { actionsWaiting, trainingWaiting } from './waiting-plan.ts';

const [goal] = planNamed('harbour.yaml').goals;
if (!goal) throw new Error('no goal');

it('has actions wait for their owner from two weeks before their day, as long as they are open', () => {
  const action = (key: string, due: string | undefined, more: object = {}) => ({
    key,
    title: key,
    owner: 'nora',
    state: 'open' as const,
    ...(due === undefined ? {} : { due }),
    ...more,
  });
  const actions = [
    action('in-15-days', '2026-02-17'),
    action('in-14-days', '2026-02-16'),
    action('late', '2026-01-01'),
    action('done', '2026-01-01', { state: 'done' }),
    action('of-emil', '2026-01-01', { owner: 'emil' }),
    action('some-day', undefined),
  ];
  const waiting = (status: 'active' | 'draft') =>
    actionsWaiting([{ ...goal, status, actions }], 'nora', '2026-02-02').map((one) => one.action.key);
  expect(waiting('active')).toEqual(['late', 'in-14-days']);
  expect(waiting('draft')).toEqual([]);
});

it('has training wait for those who have not had it, what has no day last', () => {
  const training = [
    { key: 'some-day', title: 'Some day', who: ['nora'], done: {} },
    { key: 'soon', title: 'Soon', who: ['nora', 'emil'], due: '2026-03-01', done: { emil: '2026-01-01' } },
  ];
  const of = (person: string) => trainingWaiting([{ ...goal, training }], person).map((one) => one.training.key);
  expect([of('nora'), of('emil')]).toEqual([['soon', 'some-day'], []]);
});
