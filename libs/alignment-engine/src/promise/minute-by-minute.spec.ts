import fc from 'fast-check';
import { dayOf } from '../iso-day.ts';
import type { StaffedHours, WeekHours } from '../service-promise.ts';
import { timeZones } from '../testing/judging.ts';
import { aPlan, aPromise, staffedHours } from '../testing/plan-builders.ts';
import { promiseReader } from './promise-reading.ts';
import { WEEKDAYS, weekdayOf } from './stated-hours.ts';

const DAY = 1440;
const EPOCH = dayOf('1970-01-01');
/** Days around which clocks are turned in one of the zones, and quiet ones. */
const TODAYS = ['2026-03-26', '2026-10-21', '2026-03-06', '2026-10-02', '2026-06-01', '2026-12-29'];
const ZONES = ['Europe/Oslo', 'Asia/Kolkata', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'UTC'];

const time = fc.tuple(fc.nat(23), fc.constantFrom('00', '15', '30', '59'));
const range = fc
  .tuple(time, time)
  .map(([from, to]) => [from, to].map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`).join('-'));
const ranges = fc.array(range, { maxLength: 2 });
const stated = fc.record({
  hours: fc.dictionary(fc.constantFrom(...WEEKDAYS), ranges, { maxKeys: 7 }) as fc.Arbitrary<WeekHours>,
  timeZone: fc.constantFrom(...ZONES),
  closed: fc.option(fc.record({ in: fc.nat(9), hours: ranges }), { nil: undefined }),
  window: fc.tuple(fc.nat(4), fc.nat(9)),
});

/** What each minute says, told by walking through all of them. */
function walked(hours: Omit<StaffedHours, 'key' | 'department' | 'channel'>, first: number, last: number): Set<number> {
  const zone = hours.timeZone ?? 'UTC';
  const from = hours.from === undefined ? -Infinity : dayOf(hours.from);
  const until = hours.until === undefined ? Infinity : dayOf(hours.until);
  const open = new Set<number>();
  // The latest time that the clock has shown: a clock that is turned back shows nothing new for an hour.
  let shown = -Infinity;
  let offset = 0;
  const begin = (first - EPOCH - 3) * DAY;
  for (let minute = begin; minute < (last - EPOCH + 4) * DAY; minute += 1) {
    if (minute % 15 === 0) offset = timeZones.offsetAt(zone, minute);
    shown = Math.max(shown, minute + offset);
    for (const day of [Math.floor(shown / DAY) + EPOCH, Math.floor(shown / DAY) + EPOCH - 1]) {
      if (day < from || day > until || day < first || day > last) continue;
      const at = shown - (day - EPOCH) * DAY;
      const exception = hours.exceptions.find(({ on }) => dayOf(on) === day);
      for (const text of exception?.hours ?? hours.hours[weekdayOf(day)] ?? []) {
        const [start = 0, end = 0] = text.split('-').map((t) => Number(t.slice(0, 2)) * 60 + Number(t.slice(3)));
        if (at >= start && at < (end > start ? end : end + DAY)) open.add(minute);
      }
    }
  }
  return open;
}

it('says of every minute what walking through all of them says', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TODAYS), stated, fc.array(stated, { maxLength: 2 }), (today, promised, staffing) => {
      const first = dayOf(today);
      const iso = (day: number) => new Date((day - EPOCH) * DAY * 60_000).toISOString().slice(0, 10);
      const hoursOf = ({ hours, timeZone, closed, window }: typeof promised) => ({
        hours,
        timeZone,
        exceptions: closed === undefined ? [] : [{ on: iso(first + closed.in), hours: closed.hours }],
        from: iso(first + window[0] - 2),
        until: iso(first + window[1]),
      });
      const promise = aPromise({ key: 'p', ...hoursOf(promised) });
      const staffed = staffing.map((one, i) => staffedHours({ key: `s${String(i)}`, ...hoursOf(one) }));
      const reading = promiseReader(aPlan({ promises: [promise], staffing: staffed }), first, timeZones)('p');

      const open = walked(promise, first, first + 12);
      const covered = new Set(staffed.flatMap((one) => [...walked(one, first - 3, first + 14)]));
      const minutes = (spans: readonly { from: number; to: number }[] = []) =>
        spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
      const inOrder = (set: Iterable<number>) => [...set].sort((a, b) => a - b);
      expect(minutes(reading?.promised)).toEqual(inOrder(open));
      expect(minutes(reading?.kept)).toEqual(inOrder([...open].filter((minute) => covered.has(minute))));
      expect(minutes(reading?.missing)).toEqual(inOrder([...open].filter((minute) => !covered.has(minute))));
    }),
    { numRuns: 40 },
  );
});
