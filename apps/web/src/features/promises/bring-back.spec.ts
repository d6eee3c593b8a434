import { promiseAgain, staffingAgain } from './bring-back.ts';
import type { PromiseDetails, Staffing } from './promise-details.ts';

const hours = [{ weekday: 'MONDAY' as const, hours: ['08:00-12:00', '22:00-06:00'] }];
const exceptions = [{ on: '2026-12-24', hours: ['08:00-24:00'], because: null }];
const service = { key: 'service', name: 'Customer Service' };

// Only what is told of a promise to whoever brings it back.
const promise = {
  key: 'phone',
  says: 'Call us ',
  channel: 'spare_parts',
  department: service,
  outcome: { key: 'answered', statement: 'Somebody answers', weight: 3 },
  to: null,
  scope: [{ dimension: 'region', values: ['nordics'] }],
  measure: { of: 'calls', share: 33.333333333333336, within: 20, unit: 'seconds' },
  readings: [{ on: '2026-10-31', share: 88.123456, kept: false, note: 'Two were ill' }],
  review: { every: 'QUARTER', last: '2026-09-07' },
  hours,
  exceptions,
  timeZone: 'Europe/Oslo',
  hasOwnTimeZone: false,
  from: '2026-01-01',
  until: null,
} as unknown as PromiseDetails;

it('brings a promise back to the letter, with its key, its readings and its review', () => {
  expect(promiseAgain(promise)).toEqual({
    promise: {
      says: 'Call us ',
      channel: 'spare_parts',
      department: 'service',
      outcome: 'answered',
      to: null,
      scope: [{ dimension: 'region', values: ['nordics'] }],
      measure: { of: 'calls', share: 33.333333333333336, within: 20, unit: 'seconds' },
      hours,
      exceptions,
      timeZone: null,
      from: '2026-01-01',
      until: null,
    },
    broughtBack: {
      key: 'phone',
      readings: [{ on: '2026-10-31', share: 88.123456, note: 'Two were ill' }],
      review: { every: 'QUARTER', last: '2026-09-07' },
    },
  });
  expect(promiseAgain({ ...promise, review: null }).broughtBack.review).toBeNull();
});

it('brings staffed hours back with the time zone only where it is their own', () => {
  const zone = { timeZone: 'Asia/Kolkata', hasOwnTimeZone: true };
  const staffing = { channel: 'chat', department: service, hours, exceptions, from: null, until: null, ...zone };
  expect(staffingAgain(staffing as unknown as Staffing)).toEqual({
    channel: 'chat',
    department: 'service',
    hours,
    exceptions,
    timeZone: 'Asia/Kolkata',
    from: null,
    until: null,
  });
});
