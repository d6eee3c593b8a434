import type { ConflictDetails } from './conflict-details.ts';
import { sidesOfPromise } from './sides-of-promise.ts';

const sales = { key: 'sales', name: 'Sales' };
const service = { key: 'service', name: 'Customer Service' };
const promise: NonNullable<ConflictDetails['promise']> = {
  key: 'phone',
  says: 'We answer until six',
  channel: 'telephone',
  timeZone: 'Europe/Oslo',
  department: sales,
  hours: [{ weekday: 'MONDAY', hours: ['08:00-18:00'] }],
};
const staffing: NonNullable<ConflictDetails['evidence']['staffing']> = {
  channel: 'telephone',
  timeZone: 'Europe/Oslo',
  from: '2026-11-16',
  to: '2027-11-14',
  promisedHours: 520,
  staffedHours: 416,
  missingHours: 104,
  missing: [{ weekday: 'MONDAY', hours: ['16:00-18:00'] }],
  missingOn: [],
  staffedBy: [
    { staffing: 'own', timeZone: 'Europe/Oslo', department: sales },
    { staffing: 'day', timeZone: 'Europe/Oslo', department: service },
    { staffing: 'night', timeZone: 'Asia/Kolkata', department: service },
  ],
};
const evidence: ConflictDetails['evidence'] = {
  positions: [],
  metric: null,
  gap: null,
  overlap: null,
  effects: [],
  needs: [],
  circle: [],
  promises: [],
  clash: null,
  load: null,
  staffing,
};

it('has who promises first, then everybody else who staffs the channel, once', () => {
  expect(sidesOfPromise({ promise, evidence })).toEqual([
    {
      key: 'promise phone',
      department: sales,
      title: '“We answer until six”',
      facts: [
        ['Channel', 'Telephone'],
        ['Promised hours', 'Mon 08:00–18:00'],
        ['Clocks', 'Europe/Oslo'],
        ['In 52 weeks', '520 hours'],
      ],
      promises: true,
    },
    {
      key: 'staffing service',
      department: service,
      title: 'Staffs the channel',
      facts: [
        ['Channel', 'Telephone'],
        ['Clocks', 'Europe/Oslo, Asia/Kolkata'],
      ],
      promises: false,
    },
  ]);
});

it('has none where the conflict is about goals, and one where it is history', () => {
  expect(sidesOfPromise({ promise: null, evidence })).toEqual([]);
  expect(sidesOfPromise({ promise, evidence: { ...evidence, staffing: null } })).toHaveLength(1);
});
