import { toldTimeZone } from './organisation-clock.ts';

/**
 * A moment as the fields of a form hold it: day and time by the organisation's clock.
 *
 * @param moment missing: nothing is chosen yet but a usual time
 * @param timeZone whose clock it is instead, as IANA names it
 * @example
 * toLocalFields('2026-11-24T08:00:00.000Z', 'Europe/Oslo'); // { day: '2026-11-24', time: '09:00' }
 */
export function toLocalFields(
  moment?: string,
  timeZone = toldTimeZone(),
): { readonly day: string; readonly time: string } {
  if (moment === undefined) return { day: '', time: '09:00' };
  const at = Date.parse(moment);
  const shown = new Date(at + aheadAt(at, timeZone)).toISOString();
  return {
    day: shown.slice(0, 'yyyy-mm-dd'.length),
    time: shown.slice('yyyy-mm-ddT'.length, 'yyyy-mm-ddThh:mm'.length),
  };
}

/**
 * The moment at which the organisation's clock shows a day and a time. An hour that summer time leaves out is taken
 * for the one after it; of an hour that comes twice it is the second.
 *
 * @param timeZone whose clock it is instead, as IANA names it
 * @returns nothing where either is missing or is none
 * @example
 * readMoment('2026-11-24', '09:00', 'Europe/Oslo'); // '2026-11-24T08:00:00.000Z'
 */
export function readMoment(day: string, time: string, timeZone = toldTimeZone()): string | undefined {
  const shown = Date.parse(`${day}T${time}Z`);
  if (day === '' || time === '' || Number.isNaN(shown)) return undefined;
  const guess = shown - aheadAt(shown, timeZone);
  return new Date(shown - aheadAt(guess, timeZone)).toISOString();
}

/** By how much clocks there are ahead of UTC at a moment, in milliseconds. */
function aheadAt(moment: number, timeZone: string): number {
  // The words of a language do not matter here: only the numbers are read.
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
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(moment / 1_000) * 1_000;
}
