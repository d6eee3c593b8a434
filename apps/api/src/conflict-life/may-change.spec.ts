import { planNamed } from '@concord/test-plans';
import type { Standing } from '../access/standing.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { mayChangeRest } from './may-change.ts';

const model = planNamed('service-desk.yaml');
const [desk] = model.staffing;
if (!desk) throw new Error('Somebody staffs the telephone.');
const before = { model } as unknown as Judgement;
const nobody: Standing = {
  organisationId: 'o',
  organisation: 'nordlys',
  person: 'kari',
  rights: new Set(['read']),
  inDepartments: new Map(),
};
const leadOfService: Standing = {
  ...nobody,
  inDepartments: new Map([['service', new Set(['read', 'lead'] as const)]]),
};
const planner: Standing = { ...nobody, rights: new Set(['read', 'lead', 'plan']) };

const staffing = { staffing: desk };
const hours = { hours: {}, exceptions: [] };
const promise = { promise: 'phone', from: hours, to: hours };
const capacity = { capacity: 'fitters', from: 1, to: 2 };

it.each([
  ['who leads the department that staffs', leadOfService, [true, false, false]],
  ['who leads nothing', nobody, [false, false, false]],
  ['planners', planner, [true, true, true]],
])('has hours and capacities written for %s as their rights say', (_, standing, expected) => {
  expect([staffing, promise, capacity].map((change) => mayChangeRest({ before, standing }, [change]))).toEqual(
    expected,
  );
});

it('writes a repair as a whole, or leaves it', () => {
  expect(mayChangeRest({ before, standing: leadOfService }, [staffing, promise])).toBe(false);
});
