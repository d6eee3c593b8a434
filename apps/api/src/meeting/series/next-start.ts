import type { MeetingRhythm } from '@concord/persistence';
import { todayIn } from '../../judgement/today.ts';

const DAY_MS = 86_400_000;
const WEEK = 7;

/**
 * When a series meets after a meeting: at the same time of the clock there, whatever summer time does. Weeks count from
 * that day; months keep the weekday and its place in the month (the second Tuesday), and where there is no fifth one,
 * it is the last.
 *
 * @example nextStart('monthly', new Date('2026-10-13T11:00:00Z'), 'Europe/Oslo') // 2026-11-10T12:00:00Z
 */
export function nextStart(rhythm: MeetingRhythm, last: Date, timeZone: string): Date {
  const day = todayIn(timeZone, last);
  return atClock(dayAfter(rhythm, day), clockOf(last, timeZone), timeZone);
}

function dayAfter(rhythm: MeetingRhythm, day: string): string {
  if (rhythm === 'weekly') return plusDays(day, WEEK);
  if (rhythm === 'fortnightly') return plusDays(day, 2 * WEEK);
  return sameWeekdayLater(day, rhythm === 'monthly' ? 1 : 3);
}

/** @example sameWeekdayLater('2026-10-13', 1) // '2026-11-10', the second Tuesday */
function sameWeekdayLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const place = Math.ceil(date / WEEK);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const upTo = (weekday - first.getUTCDay() + WEEK) % WEEK;
  const wanted = new Date(first.getTime() + (upTo + (place - 1) * WEEK) * DAY_MS);
  const isInMonth = wanted.getUTCMonth() === first.getUTCMonth();
  return iso(isInMonth ? wanted : new Date(wanted.getTime() - WEEK * DAY_MS));
}

function plusDays(day: string, days: number): string {
  return iso(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS));
}

function iso(moment: Date): string {
  return moment.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** Milliseconds since midnight, by the clock on the wall. */
function clockOf(moment: Date, timeZone: string): number {
  return moment.getTime() + offsetOf(moment, timeZone) - Date.parse(`${todayIn(timeZone, moment)}T00:00:00Z`);
}

/** The moment at which clocks there show a time. What an hour that is left out would be comes an hour later. */
function atClock(day: string, clock: number, timeZone: string): Date {
  const shown = Date.parse(`${day}T00:00:00Z`) + clock;
  const guess = shown - offsetOf(new Date(shown), timeZone);
  return new Date(shown - offsetOf(new Date(guess), timeZone));
}

/** By how much clocks there are ahead of UTC, in milliseconds. */
function offsetOf(moment: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(moment.getTime() / 1_000) * 1_000;
}
