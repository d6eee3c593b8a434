import { sayRoles } from './say-roles.ts';

const names = new Map([
  ['sales', 'Sales'],
  ['service', 'Customer Service'],
]);

it('says what somebody is in the whole organisation and in its departments', () => {
  const departments = [
    { department: 'sales', role: 'lead' },
    { department: 'service', role: 'contributor' },
  ] as const;
  expect(sayRoles({ role: 'planner', departments }, names)).toBe(
    'Planner, lead of Sales, contributor in Customer Service',
  );
});

it('leaves out that somebody may look where they may do more', () => {
  expect(sayRoles({ role: 'viewer', departments: [{ department: 'sales', role: 'lead' }] }, names)).toBe(
    'Lead of Sales',
  );
  expect(sayRoles({ role: 'viewer', departments: [] }, names)).toBe('Viewer');
});
