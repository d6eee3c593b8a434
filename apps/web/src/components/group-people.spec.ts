import { groupPeople } from './group-people.ts';

it('lists people by department, those without one last', () => {
  const sales = { key: 'sales', name: 'Sales' };
  const people = [
    { key: 'ceo', name: 'Berit Ås', department: null },
    { key: 'ingrid', name: 'Ingrid Solbakken', department: sales },
    { key: 'bjorn', name: 'Bjørn Haugland', department: { key: 'factory', name: 'Manufacturing' } },
    { key: 'jonas', name: 'Jonas Weber', department: sales },
  ];
  const names = groupPeople(people).map(({ department, people: members }) => [
    department,
    ...members.map(({ key }) => key),
  ]);
  expect(names).toEqual([
    ['Sales', 'ingrid', 'jonas'],
    ['Manufacturing', 'bjorn'],
    ['No department', 'ceo'],
  ]);
});
