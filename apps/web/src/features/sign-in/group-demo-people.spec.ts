import { aDemoPerson } from '../../testing/a-session.ts';
import { groupDemoPeople } from './group-demo-people.ts';

const people = [
  aDemoPerson('Ingrid', { departments: [{ department: 'sales', role: 'lead' }] }),
  aDemoPerson('Jonas', { departments: [{ department: 'sales', role: 'contributor' }] }),
  aDemoPerson('Sigrid', { departments: [{ department: 'customer-service', role: 'lead' }] }),
  aDemoPerson('Henrik', { role: 'planner', departments: [{ department: 'finance', role: 'contributor' }] }),
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

it('says in words whose department it is', () => {
  const leads = groupDemoPeople(people).find(({ title }) => title === 'Department leads');
  expect(leads?.people.map(({ departments }) => departments)).toEqual(['Sales', 'Customer service']);
});
