import { aGoal } from '../testing/plan-builders.ts';
import { partsInGoal, roleLoads } from './role-loads.ts';

const roles = { responsible: ['ola'], consulted: ['eva'], informed: [] };

test('counts the parts of people in active goals', () => {
  const loads = roleLoads([
    aGoal({ key: 'a', owner: 'kari', roles }),
    aGoal({ key: 'b', owner: 'kari' }),
    aGoal({ key: 'c', owner: 'ola' }),
    aGoal({ key: 'd', owner: 'kari', status: 'draft' }),
    aGoal({ key: 'e' }),
  ]);
  expect(Object.fromEntries(loads)).toEqual({
    kari: { accountable: 2, responsible: 0, consulted: 0, informed: 0 },
    ola: { accountable: 1, responsible: 1, consulted: 0, informed: 0 },
    eva: { accountable: 0, responsible: 0, consulted: 1, informed: 0 },
  });
});

test('a milestone without an owner is its goal’s owner’s, and what is done is nobody’s any more', () => {
  const step = { title: 'x', due: '2026-03-01', weight: 1, needs: [] };
  const parts = partsInGoal(
    aGoal({
      key: 'a',
      owner: 'kari',
      milestones: [
        { ...step, key: 'm1' },
        { ...step, key: 'm2', owner: 'ola', roles: { responsible: ['kari'], consulted: [], informed: [] } },
        { ...step, key: 'm3', done: '2026-02-01' },
      ],
      actions: [
        { key: 'a1', title: 'x', owner: 'eva', state: 'open' },
        { key: 'a2', title: 'x', owner: 'eva', state: 'dropped' },
      ],
    }),
  );
  const none = { accountable: 0, responsible: 0, consulted: 0, informed: 0 };
  expect(Object.fromEntries(parts)).toEqual({
    kari: { role: 'accountable', inSteps: { ...none, accountable: 1, responsible: 1 } },
    ola: { inSteps: { ...none, accountable: 1 } },
    eva: { inSteps: { ...none, accountable: 1 } },
  });
});
