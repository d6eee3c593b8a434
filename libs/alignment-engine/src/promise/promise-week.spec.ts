import type { WeekHours } from '../service-promise.ts';
import { timeZones } from '../testing/judging.ts';
import { aPromise, staffedHours } from '../testing/plan-builders.ts';
import { keptShare } from './kept-share.ts';
import { promiseWeek } from './promise-week.ts';

const workdays = (hours: string): WeekHours =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [hours]]));
const OSLO = { timeZone: 'Europe/Oslo' };
const phone = aPromise({ key: 'phone', hours: workdays('08:00-18:00'), ...OSLO });

it('tells each day of a week from Monday on, whichever day is asked for', () => {
  const staffing = [
    staffedHours({ key: 'desk', hours: { ...workdays('07:00-16:00'), sat: ['10:00-12:00'] }, ...OSLO }),
  ];
  const week = promiseWeek(phone, staffing, '2026-02-08', timeZones);
  expect(week).toMatchObject({ timeZone: 'Europe/Oslo', promisedHours: 50, missingHours: 10 });
  expect(week.days.map(({ on, weekday }) => `${weekday} ${on}`)).toEqual([
    'mon 2026-02-02',
    'tue 2026-02-03',
    'wed 2026-02-04',
    'thu 2026-02-05',
    'fri 2026-02-06',
    'sat 2026-02-07',
    'sun 2026-02-08',
  ]);
  expect(week.days[0]).toMatchObject({
    promisedAndStaffed: ['08:00-16:00'],
    promisedOnly: ['16:00-18:00'],
    staffedOnly: ['07:00-08:00'],
  });
  expect(week.days[5]).toMatchObject({ promisedAndStaffed: [], promisedOnly: [], staffedOnly: ['10:00-12:00'] });
});

it('tells a night on both of its days, also the one that began before the week', () => {
  const nights = aPromise({ key: 'night', hours: { sun: ['22:00-06:00'] } });
  const { days, promisedHours } = promiseWeek(nights, [], '2026-02-04', timeZones);
  expect(days[0]?.promisedOnly).toEqual(['00:00-06:00']);
  expect(days[6]?.promisedOnly).toEqual(['22:00-24:00']);
  expect(promisedHours).toBe(8);
});

it('knows the dates: holidays, first and last days', () => {
  const closed = { on: '2026-12-24', hours: [], because: 'Christmas Eve' };
  const { days } = promiseWeek({ ...phone, exceptions: [closed], from: '2026-12-22' }, [], '2026-12-24', timeZones);
  expect(days.map(({ promisedOnly }) => promisedOnly.length)).toEqual([0, 1, 1, 0, 1, 0, 0]);
  expect(days[3]?.because).toBe('Christmas Eve');
});

it('has weeks of 167 and 169 hours', () => {
  const always = aPromise({
    key: 'always',
    ...OSLO,
    hours: { ...workdays('00:00-24:00'), sat: ['00:00-24:00'], sun: ['00:00-24:00'] },
  });
  expect(promiseWeek(always, [], '2026-03-29', timeZones).promisedHours).toBe(167);
  expect(promiseWeek(always, [], '2026-10-25', timeZones).promisedHours).toBe(169);
  expect(promiseWeek(always, [], '2026-10-25', timeZones).days[6]?.promisedOnly).toEqual(['00:00-24:00']);
});

it('tells other zones by the clock of the promise', () => {
  const kolkata = staffedHours({ key: 'k', timeZone: 'Asia/Kolkata', hours: workdays('12:30-22:30') });
  const on = (day: string) => promiseWeek(phone, [kolkata], day, timeZones).days[0];
  expect(on('2026-02-02')).toMatchObject({ promisedAndStaffed: ['08:00-18:00'], promisedOnly: [], staffedOnly: [] });
  expect(on('2026-07-06')).toMatchObject({
    promisedAndStaffed: ['09:00-18:00'],
    promisedOnly: ['08:00-09:00'],
    staffedOnly: ['18:00-19:00'],
  });
});

it('takes the zone of the organisation where none is said', () => {
  const promise = aPromise({ key: 'p', hours: workdays('08:00-09:00') });
  expect(promiseWeek(promise, [], '2026-02-04', timeZones).timeZone).toBe('UTC');
  expect(promiseWeek(promise, [], '2026-02-04', timeZones, 'Asia/Kolkata').timeZone).toBe('Asia/Kolkata');
});

describe('how well a promise is kept', () => {
  const measure = { of: 'calls', share: 95 };
  const readings = [
    { on: '2026-03-31', share: 94.9 },
    { on: '2026-01-31', share: 96 },
    { on: '2026-02-28', share: 95 },
  ];

  it('is told by its readings, and how it stands by the last', () => {
    expect(keptShare({ measure, readings })).toEqual({
      keptShare: 2 / 3,
      readings: 3,
      last: { on: '2026-03-31', share: 94.9 },
      state: 'broken',
    });
    expect(keptShare({ measure, readings }, '2026-03-30')).toMatchObject({ keptShare: 1, state: 'kept' });
  });

  it('is not told without a measure or readings', () => {
    expect(keptShare({ readings })).toBeUndefined();
    expect(keptShare({ measure, readings: [] })).toBeUndefined();
    expect(keptShare({ measure, readings }, '2026-01-01')).toBeUndefined();
  });
});
