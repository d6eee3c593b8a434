import { rightsOf } from '../../app/session/rights.ts';
import { whoChanges } from './who-changes.ts';

const sales = { key: 'sales', name: 'Sales' };
const factory = { key: 'factory', name: 'Manufacturing' };
const ingrid = { key: 'ingrid', name: 'Ingrid Solbakken', department: sales };
const planner = rightsOf({ role: 'planner', departments: [] });
const goal = (key: string, department: typeof sales, owner: { key: string; name: string } | null) => ({
  __typename: 'TargetChange' as const,
  goal: { key, title: key, department, owner },
});

it('changes the goals of one’s own department at once and asks the owners of the others', () => {
  const changes = [
    goal('promise', sales, { key: 'jonas', name: 'Jonas Weber' }),
    goal('plan', factory, { key: 'bjorn', name: 'Bjørn Haugland' }),
  ];
  const { atOnce, asked } = whoChanges({ changes }, ingrid, planner);
  expect(atOnce.map(({ key }) => key)).toEqual(['promise']);
  expect(asked.map(({ goal: { key }, who }) => [key, who])).toEqual([['plan', 'Bjørn Haugland']]);
});

it('changes a goal of another department at once for its owner', () => {
  expect(whoChanges({ changes: [goal('plan', factory, ingrid)] }, ingrid, planner).atOnce).toHaveLength(1);
});

it('asks the department where nobody owns the goal, and everybody where whoever decides is no person of the plan', () => {
  const changes = [goal('promise', sales, null), goal('promise', sales, null)];
  expect(whoChanges({ changes }, undefined, planner).asked.map(({ who }) => who)).toEqual(['Sales']);
});

it('asks about a goal of one’s own department that others lead', () => {
  const contributor = rightsOf({ role: 'viewer', departments: [{ department: 'sales', role: 'contributor' }] });
  const changes = [goal('promise', sales, { key: 'jonas', name: 'Jonas Weber' })];
  expect(whoChanges({ changes }, ingrid, contributor).atOnce).toEqual([]);
});

const phone = { key: 'phone', says: 'We answer from 8 to 20', department: sales };
const others = [
  { __typename: 'PromiseHoursChange' as const, promise: phone },
  { __typename: 'StaffingAddition' as const, staffing: { key: 'phone-factory', department: factory } },
  { __typename: 'CapacityChange' as const, capacity: { key: 'fitters', name: 'Fitters' } },
];

it('writes hours and capacities with the decision where the person may', () => {
  for (const change of others)
    expect(whoChanges({ changes: [change] }, ingrid, planner)).toEqual({
      atOnce: [],
      asked: [],
      written: [change],
      left: [],
    });
});

it('leaves hours to the department that promises or staffs them, and capacities to planners', () => {
  const leadOfSales = rightsOf({ role: 'viewer', departments: [{ department: 'sales', role: 'lead' }] });
  const left = others.map((change) => whoChanges({ changes: [change] }, ingrid, leadOfSales).left.length);
  expect(left).toEqual([0, 1, 1]);
  // A repair is written as a whole.
  expect(whoChanges({ changes: others }, ingrid, leadOfSales)).toMatchObject({ written: [], left: others });
});

it('has nobody to ask where a fact would have to be another', () => {
  const none = { atOnce: [], asked: [], written: [], left: [] };
  expect(whoChanges({ changes: [{ __typename: 'FactChange' }] }, ingrid, planner)).toEqual(none);
});
