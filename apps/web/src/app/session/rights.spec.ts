import { rightsOf } from './rights.ts';
import type { Role } from './somebody.ts';

const everywhere = (role: Role) => {
  const { contribute, lead, plan, administer } = rightsOf({ role, departments: [] });
  return [contribute('sales'), lead('sales'), plan, administer];
};

it.each([
  ['viewer', [false, false, false, false]],
  ['contributor', [true, false, false, false]],
  ['planner', [true, true, true, false]],
  ['admin', [true, true, true, true]],
] as const)('lets a %s contribute, lead, plan, administer: %j', (role, may) => {
  expect(everywhere(role)).toEqual(may);
});

it('lets a lead set the goals of their own department, and of no other', () => {
  const may = rightsOf({ role: 'viewer', departments: [{ department: 'sales', role: 'lead' }] });
  expect([may.lead('sales'), may.contribute('sales'), may.lead()]).toEqual([true, true, true]);
  expect([may.lead('finance'), may.contribute('finance'), may.plan]).toEqual([false, false, false]);
});

it('lets a contributor of a department contribute there, and lead nowhere', () => {
  const may = rightsOf({ role: 'viewer', departments: [{ department: 'sales', role: 'contributor' }] });
  expect([may.contribute('sales'), may.contribute('finance'), may.lead('sales'), may.lead()]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('lets nobody do anything where they do not belong', () => {
  expect([rightsOf(undefined).contribute(), rightsOf(undefined).lead(), rightsOf(undefined).plan]).toEqual([
    false,
    false,
    false,
  ]);
});
