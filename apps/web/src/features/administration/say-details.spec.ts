import { toPlanNames } from './plan-names.ts';
import { sayDetails } from './say-details.ts';
import { goalsNamedIn } from './use-log-names.ts';

it('says what a member was and is, and leaves out what stayed', () => {
  const before = JSON.stringify({ role: 'viewer', departments: [], personKey: 'kari' });
  const after = JSON.stringify({
    role: 'planner',
    departments: [{ department: 'sales', role: 'lead' }],
    personKey: 'kari',
  });
  expect(sayDetails(before, after)).toEqual([
    { what: 'role', before: 'viewer', after: 'planner' },
    { what: 'departments › sales › role', before: '–', after: 'lead' },
  ]);
});

it('says where in a plan something changed', () => {
  const before = JSON.stringify({
    'goals.promise-5': { target: { atMost: 5 }, promise: false, sharedWith: ['sales'] },
  });
  const after = JSON.stringify({ 'goals.promise-5': { target: { atMost: 6 }, promise: true, sharedWith: [] } });
  expect(sayDetails(before, after)).toEqual([
    { what: 'goals › promise-5 › target › at most', before: '5', after: '6' },
    { what: 'goals › promise-5 › promise', before: 'no', after: 'yes' },
    { what: 'goals › promise-5 › shared with', before: 'sales', after: '–' },
  ]);
});

it('tells entries of a list by their keys, wherever they stand', () => {
  const entry = (key: string, weight: number) => ({ key, weight });
  const before = JSON.stringify([entry('a', 1), entry('b', 2)]);
  const after = JSON.stringify([entry('b', 3), entry('a', 1)]);
  expect(sayDetails(before, after)).toEqual([{ what: 'b › weight', before: '2', after: '3' }]);
});

it('has nothing to say of an entry without a before and an after', () => {
  expect(sayDetails(null, undefined)).toEqual([]);
});

it('shows what is no JSON as it is', () => {
  expect(sayDetails(null, '{half')).toEqual([{ what: 'value', before: '–', after: '{half' }]);
});

describe('where the plan has names', () => {
  const organisation = {
    key: 'demo',
    departments: [{ key: 'service', name: 'Customer Service' }],
    people: [{ key: 'ole', name: 'Ole Kristian Moe' }],
    outcomes: [{ key: 'on-time', statement: 'It is ready on the day' }],
    metrics: [{ key: 'lead-time', name: 'Lead time' }],
    capacities: [],
  };
  const names = toPlanNames(organisation, [
    { id: 'promise-5', title: 'Deliver within five days' },
    { id: 'promise-7', title: 'Deliver within a week' },
  ]);
  const said = (is: object) =>
    sayDetails(null, JSON.stringify(is), names).map(({ what, after }) => `${what}: ${after}`);

  it('says them for keys, and for what stands under a key', () => {
    const goal = { owner: 'ole', sharedWith: ['service', 'gone'], serves: { 'on-time': 0.5 }, metric: 'lead-time' };
    expect(said({ 'goals.promise-5': goal })).toEqual([
      'goals › Deliver within five days › owner: Ole Kristian Moe',
      'goals › Deliver within five days › shared with: Customer Service, gone',
      'goals › Deliver within five days › serves › It is ready on the day: 0.5',
      'goals › Deliver within five days › metric: Lead time',
    ]);
    expect(said({ influences: [{ from: 'lead-time', to: 'on-time' }] })).toEqual([
      'influences › 1 › from: Lead time',
      'influences › 1 › to: It is ready on the day',
    ]);
  });

  it('says them of what a member may do', () => {
    expect(said({ departments: [{ department: 'service', role: 'lead' }], personKey: 'ole' })).toEqual([
      'departments › Customer Service › role: lead',
      'person: Ole Kristian Moe',
    ]);
  });

  it('asks for the goals that are named, and for no others', () => {
    const before = JSON.stringify({ 'goals.promise-5': { title: 'promise-6', owner: 'ole', needs: ['tooling'] } });
    const after = JSON.stringify({ 'goals.promise-5': { parent: 'promise-7' } });
    expect(goalsNamedIn([{ before, after }])).toEqual(['promise-5', 'tooling', 'promise-7']);
  });

  it('says them of other goals', () => {
    expect(said({ 'goals.promise-7': { parent: 'promise-5' } })).toEqual([
      'goals › Deliver within a week › parent: Deliver within five days',
    ]);
  });

  it('takes no other word for a key', () => {
    expect(said({ 'goals.promise-5': { title: 'service', from: '2026-01-01' } })).toEqual([
      'goals › Deliver within five days › title: service',
      'goals › Deliver within five days › from: 2026-01-01',
    ]);
  });
});
