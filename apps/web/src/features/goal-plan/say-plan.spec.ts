import type { GoalPlanPartsFragment } from '../../graphql/operations.ts';
import { sayAuthority, sayPlan, sayTrainee } from './say-plan.ts';

type Plan = GoalPlanPartsFragment['plan'];

const kari = { key: 'kari', name: 'Kari Berg' };
const nobody = { accountable: null, responsible: [], consulted: [], informed: [] };
const action = (state: 'OPEN' | 'DONE' | 'DROPPED', late = false): Plan['actions'][number] => ({
  key: state,
  title: 'x',
  state,
  late,
  owner: kari,
  roles: nobody,
  due: null,
  cost: null,
  contact: null,
});
const plan = (parts: Partial<Plan>): { plan: Plan } => ({
  plan: { actions: [], training: [], authority: [], cost: 0, openActions: 0, isEmpty: false, ...parts },
});

test('says how many actions are done, which are late, and what is still to be learnt', () => {
  const training = [{ key: 't', title: 'x', due: null, trainees: [{ person: kari, doneOn: null }] }];
  expect(sayPlan(plan({ actions: [action('DONE'), action('OPEN', true), action('DROPPED')], training }))).toBe(
    '1 of 2 actions done. 1 is late. 1 training is still to be had.',
  );
  expect(sayPlan(plan({ isEmpty: true }))).toMatch(/^What it takes/);
});

test('says who has learnt it and who may do it', () => {
  expect(sayTrainee({ person: kari, doneOn: '2026-02-01' })).toBe('Kari Berg: on 1 February 2026');
  expect(sayAuthority({ what: 'refund', held: [] })).toBe('Nobody may do it without asking.');
});
