import type { DepartmentRole } from '../../app/session/somebody.ts';
import { aDemoPerson } from '../../testing/a-session.ts';
import { groupDemoPeople } from './group-demo-people.ts';

const aGrant = (department: string, name: string, role: DepartmentRole) => ({ department, name, role });

const people = [
  aDemoPerson('Ingrid', { departments: [aGrant('sales', 'Sales', 'lead')] }),
  aDemoPerson('Jonas', { departments: [aGrant('sales', 'Sales', 'contributor')] }),
  aDemoPerson('Sigrid', { departments: [aGrant('service', 'Customer Service', 'lead')] }),
  aDemoPerson('Henrik', { role: 'planner', departments: [aGrant('finance', 'Finance', 'contributor')] }),
  aDemoPerson('Gunnar', {}),
  aDemoPerson('Solveig', { role: 'admin' }),
];

it('groups people by the most that they may do, whoever may do most first', () => {
  expect(
    groupDemoPeople(people).map(({ title, people: members }) => [title, ...members.map(({ name }) => name)]),
  ).toEqual([
    ['Administrator', 'Solveig'],
    ['Planner', 'Henrik'],
    ['Department leads', 'Ingrid', 'Sigrid'],
    ['Contributor', 'Jonas'],
    ['Viewer', 'Gunnar'],
  ]);
});

it('says by its name whose department it is', () => {
  const leads = groupDemoPeople(people).find(({ title }) => title === 'Department leads');
  expect(leads?.people.map(({ departments }) => departments)).toEqual(['Sales', 'Customer Service']);
});
