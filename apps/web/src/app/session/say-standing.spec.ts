import { sayStanding } from './say-standing.ts';

it.each([
  ['Administrator', { role: 'admin', departments: [] }],
  ['Planner', { role: 'planner', departments: [{ department: 'finance', role: 'contributor' }] }],
  ['Department lead', { role: 'viewer', departments: [{ department: 'sales', role: 'lead' }] }],
  ['Contributor of a department', { role: 'viewer', departments: [{ department: 'sales', role: 'contributor' }] }],
  ['Viewer', { role: 'viewer', departments: [] }],
] as const)('calls somebody %s by the most that they may do', (words, membership) => {
  expect(sayStanding(membership)).toBe(words);
});

it('says where somebody does not belong', () => {
  expect(sayStanding(undefined)).toBe('Not a member of this organisation');
});
