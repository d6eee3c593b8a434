import { dayOf } from '../iso-day.ts';
import type { ServicePromise, StaffedHours, WeekHours } from '../service-promise.ts';
import { timeZones } from '../testing/judging.ts';
import { aPlan, aPromise, staffedHours } from '../testing/plan-builders.ts';
import { promiseReader } from './promise-reading.ts';
import { staffingGapOf } from './staffing-gap.ts';

const EVERY_DAY = (hours: string): WeekHours =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [hours]]));
const WORKDAYS = (hours: string): WeekHours =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [hours]]));
const OSLO = { timeZone: 'Europe/Oslo' };

function gapOf(promise: Partial<ServicePromise>, staffed: readonly Partial<StaffedHours>[], today: string) {
  const plan = aPlan({
    promises: [aPromise({ key: 'p', ...promise })],
    staffing: staffed.map((hours, i) => staffedHours({ key: `s${String(i)}`, ...hours })),
  });
  const reading = promiseReader(plan, dayOf(today), timeZones)('p');
  return reading === undefined ? undefined : staffingGapOf(reading);
}

function hoursOf(promise: Partial<ServicePromise>, staffed: readonly Partial<StaffedHours>[], today: string) {
  const gap = gapOf(promise, staffed, today);
  return [gap?.promisedHours, gap?.staffedHours, gap?.missingHours];
}

it.each([
  // In Oslo the clocks go from 2 to 3 on 29 March 2026, and from 3 to 2 on 25 October.
  ['a usual day', '2026-03-28', '00:00-24:00', 24],
  ['a day of 23 hours', '2026-03-29', '00:00-24:00', 23],
  ['a day of 25 hours', '2026-10-25', '00:00-24:00', 25],
  ['a usual night', '2026-03-27', '22:00-06:00', 8],
  ['the night that loses an hour', '2026-03-28', '22:00-06:00', 7],
  ['the night that gains an hour', '2026-10-24', '22:00-06:00', 9],
  ['the hour that is left out', '2026-03-29', '02:00-03:00', 0],
  ['until within the hour left out', '2026-03-29', '01:00-02:30', 1],
  ['from within the hour left out', '2026-03-29', '02:30-04:00', 1],
  ['the hour that comes twice', '2026-10-25', '02:00-03:00', 2],
  ['until within the hour that comes twice', '2026-10-25', '01:00-02:30', 1.5],
  ['a night of 24 hours', '2026-06-01', '08:00-08:00', 24],
])('counts the hours of %s', (_, day, hours, count) => {
  expect(hoursOf({ ...OSLO, hours: EVERY_DAY(hours), from: day, until: day }, [], day)[0] ?? 0).toBe(count);
});

it('looks 52 weeks ahead', () => {
  expect(hoursOf({ hours: WORKDAYS('08:00-16:30') }, [], '2026-02-01')).toEqual([2210, 0, 2210]);
  expect(gapOf({ hours: WORKDAYS('08:00-16:30') }, [], '2026-02-01')).toMatchObject({
    from: '2026-02-01',
    to: '2027-01-30',
  });
});

it('looks at no day before the judging day, before the promise begins, or after it ends', () => {
  const week = { hours: EVERY_DAY('08:00-09:00'), from: '2026-01-01', until: '2026-02-07' };
  expect(hoursOf(week, [], '2026-02-01')[0]).toBe(7);
  expect(hoursOf({ ...week, from: '2026-02-05' }, [], '2026-02-01')[0]).toBe(3);
  expect(gapOf(week, [], '2026-02-08')).toBeUndefined();
});

it('knows no gap of a promise without hours', () => {
  expect(gapOf({}, [], '2026-02-01')).toBeUndefined();
});

it('takes what began the night before for staffed', () => {
  const night = { hours: { sun: ['00:00-06:00'] }, from: '2026-02-01', until: '2026-02-01' };
  expect(hoursOf(night, [{ hours: { sat: ['22:00-04:00'] } }], '2026-02-01')).toEqual([6, 4, 2]);
});

it('adds up what several departments staff, each hour once, on this channel only', () => {
  const day = { hours: EVERY_DAY('08:00-16:00'), from: '2026-02-02', until: '2026-02-02' };
  const staffed = [
    { department: 'service', hours: EVERY_DAY('08:00-12:00') },
    { department: 'sales', hours: EVERY_DAY('11:00-14:00') },
    { department: 'night', hours: EVERY_DAY('08:00-20:00'), channel: 'chat' },
    { department: 'past', hours: EVERY_DAY('08:00-20:00'), until: '2026-01-31' },
  ];
  expect(hoursOf(day, staffed, '2026-02-01')).toEqual([8, 6, 2]);
  expect(gapOf(day, staffed, '2026-02-01')).toMatchObject({
    missing: { mon: ['14:00-16:00'] },
    staffedBy: [{ department: 'service' }, { department: 'sales' }],
  });
});

describe('holidays', () => {
  const promise = {
    ...OSLO,
    hours: WORKDAYS('08:00-16:00'),
    from: '2026-12-21',
    until: '2026-12-25',
    exceptions: [
      { on: '2026-12-24', hours: ['08:00-12:00'], because: 'Christmas Eve' },
      { on: '2026-12-25', hours: [] },
    ],
  };

  it('stand in place of the hours of their weekday', () => {
    expect(hoursOf(promise, [], '2026-12-01')[0]).toBe(28);
  });

  it('are told apart from what a usual week misses', () => {
    const staffed = { ...OSLO, hours: WORKDAYS('08:00-15:00'), exceptions: [{ on: '2026-12-24', hours: [] }] };
    expect(gapOf(promise, [staffed], '2026-12-01')).toMatchObject({
      missing: { mon: ['15:00-16:00'], tue: ['15:00-16:00'], wed: ['15:00-16:00'] },
      missingOn: [{ on: '2026-12-24', hours: ['08:00-12:00'], because: 'Christmas Eve' }],
      missingHours: 7,
    });
  });

  it('close the night that begins on them, and not the one that ends on them', () => {
    const nights = {
      hours: EVERY_DAY('22:00-06:00'),
      from: '2026-12-23',
      until: '2026-12-25',
      exceptions: [{ on: '2026-12-24', hours: [] }],
    };
    expect(hoursOf(nights, [], '2026-12-01')[0]).toBe(16);
  });
});

describe('zones', () => {
  const promise = { ...OSLO, hours: WORKDAYS('08:00-16:00') };
  const kolkata = { timeZone: 'Asia/Kolkata', hours: WORKDAYS('12:30-20:30') };

  it('agree in winter and part by an hour in summer', () => {
    const winter = { ...promise, from: '2026-02-02', until: '2026-02-06' };
    const summer = { ...promise, from: '2026-07-06', until: '2026-07-10' };
    expect(hoursOf(winter, [kolkata], '2026-02-01')).toEqual([40, 40, 0]);
    expect(hoursOf(summer, [kolkata], '2026-02-01')).toEqual([40, 35, 5]);
    expect(gapOf(summer, [kolkata], '2026-02-01')?.missing).toMatchObject({ mon: ['08:00-09:00'] });
  });

  it('are told with the usual week and the days that differ from it', () => {
    const gap = gapOf(promise, [kolkata], '2026-02-01');
    // 30 March to 23 October: 30 weeks of 5 hours.
    expect(gap).toMatchObject({
      missingHours: 150,
      timeZone: 'Europe/Oslo',
      missing: WORKDAYS('08:00-09:00'),
      missingOn: [],
    });
    expect(gap?.staffedBy).toEqual([{ staffing: 's0', department: 'service', timeZone: 'Asia/Kolkata' }]);
  });

  it('are the organisation’s where none is said', () => {
    const plan = aPlan({
      organisation: { key: 'o', name: 'O', timeZone: 'Asia/Kolkata' },
      promises: [aPromise({ key: 'p', hours: { mon: ['08:00-09:00'] } })],
    });
    expect(promiseReader(plan, dayOf('2026-02-01'), timeZones)('p')?.clock.zone).toBe('Asia/Kolkata');
  });
});

it('cuts what lasts for days at midnights, and leaves a night whole', () => {
  const always = { hours: EVERY_DAY('00:00-24:00') };
  expect(gapOf(always, [{ hours: WORKDAYS('08:00-16:00') }], '2026-02-01')?.missing).toEqual({
    mon: ['00:00-08:00', '16:00-08:00'],
    tue: ['16:00-08:00'],
    wed: ['16:00-08:00'],
    thu: ['16:00-08:00'],
    fri: ['16:00-24:00'],
    sat: ['00:00-24:00'],
    sun: ['00:00-24:00'],
  });
});
