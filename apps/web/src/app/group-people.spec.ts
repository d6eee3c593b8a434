import { groupPeople } from './group-people.ts';

const sales = { key: 'sales', name: 'Sales' };
const people = [
  { key: 'ceo', name: 'Berit Ås', department: null },
  { key: 'ingrid', name: 'Ingrid Solbakken', department: sales },
  { key: 'bjorn', name: 'Bjørn Haugland', department: { key: 'factory', name: 'Manufacturing' } },
  { key: 'jonas', name: 'Jonas Weber', department: sales },
];

const names = (search?: string) =>
  groupPeople(people, search).map(({ department, people: members }) => [department, ...members.map(({ key }) => key)]);

it('lists people by department, those without one last', () => {
  expect(names()).toEqual([
    ['Sales', 'ingrid', 'jonas'],
    ['Manufacturing', 'bjorn'],
    ['No department', 'ceo'],
  ]);
});

it.each([
  ['bjorn', [['Manufacturing', 'bjorn']]],
  ['BJØRN', [['Manufacturing', 'bjorn']]],
  [' Berit as ', [['No department', 'ceo']]],
  ['sales', [['Sales', 'ingrid', 'jonas']]],
  ['nobody at all', []],
])('finds by %s', (search, found) => {
  expect(names(search)).toEqual(found);
});
