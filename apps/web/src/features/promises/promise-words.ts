import { formatNumber, formatWeekday, formatPercent, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import type { Weekday } from '../../graphql/operations.ts';

/** Monday first; the days of a week that began on a Monday, to name them by. */
const DAYS: readonly (readonly [weekday: Weekday, example: string])[] = [
  ['MONDAY', '2026-03-02'],
  ['TUESDAY', '2026-03-03'],
  ['WEDNESDAY', '2026-03-04'],
  ['THURSDAY', '2026-03-05'],
  ['FRIDAY', '2026-03-06'],
  ['SATURDAY', '2026-03-07'],
  ['SUNDAY', '2026-03-08'],
];

export const WEEKDAYS: readonly Weekday[] = DAYS.map(([weekday]) => weekday);

/** Short: "Mon". */
export function weekdayWord(weekday: Weekday): string {
  return formatWeekday(DAYS.find(([known]) => known === weekday)?.[1] ?? '');
}

/** How customers come in; a channel of the organisation's own is called what they call it. */
export function channelWord(channel: string): string {
  switch (channel) {
    case 'telephone':
      return say('Telephone');
    case 'chat':
      return say('Chat');
    case 'email':
      return say('E-mail@@a channel');
    case 'counter':
      return say('Counter');
    case 'field-visit':
      return say('Field visit');
    default:
      return `${channel.charAt(0).toUpperCase()}${channel.slice(1).replaceAll('-', ' ')}`;
  }
}

export const KNOWN_CHANNELS = ['telephone', 'chat', 'email', 'counter', 'field-visit'] as const;

interface Measure {
  readonly of: string;
  readonly share: number;
  readonly within?: number | null;
  readonly unit?: string | null;
}

/** @example sayMeasure({ of: 'calls', share: 95, within: 20, unit: 'seconds' }) // "95 % of calls within 20 seconds" */
export function sayMeasure({ of, share, within, unit }: Measure): string {
  const percent = formatPercent(share / 100, 1);
  return within == null
    ? say('{percent} of {of}', { percent, of })
    : say('{percent} of {of} within {limit}', { percent, of, limit: formatValue(within, unit ?? '') });
}

interface DayOfHours {
  readonly weekday: Weekday;
  readonly hours: readonly string[];
}

/**
 * The hours of a usual week in a line; days in a row with the same hours together.
 *
 * @example
 * sayHours([{ weekday: 'MONDAY', hours: ['08:00-16:00'] }, { weekday: 'TUESDAY', hours: ['08:00-16:00'] }])
 * // "Mon–Tue 08:00–16:00"
 */
export function sayHours(days: readonly DayOfHours[]): string {
  if (days.length === 0) return say('No hours');
  const runs: { from: number; to: number; hours: string }[] = [];
  for (const [index, weekday] of WEEKDAYS.entries()) {
    const hours = days.find((day) => day.weekday === weekday)?.hours ?? [];
    if (hours.length === 0) continue;
    const said = hours.map(sayRange).join(', ');
    const last = runs.at(-1);
    if (last?.to === index - 1 && last.hours === said) last.to = index;
    else runs.push({ from: index, to: index, hours: said });
  }
  return runs.map(({ from, to, hours }) => `${sayDays(from, to)} ${hours}`).join('; ');
}

function sayDays(from: number, to: number): string {
  const [first, last] = [WEEKDAYS[from], WEEKDAYS[to]];
  if (first === undefined || last === undefined) return '';
  if (from === 0 && to === 6) return say('Every day@@in front of hours');
  return from === to ? weekdayWord(first) : `${weekdayWord(first)}–${weekdayWord(last)}`;
}

/** @example sayRange('08:00-16:00') // "08:00–16:00" */
export function sayRange(range: string): string {
  return range.replace('-', '–');
}

/** @example sayHoursCount(2.5) // "2.5 hours" */
export function sayHoursCount(hours: number): string {
  return say('{count, plural, one {{shown} hour} other {{shown} hours}}', {
    count: hours,
    shown: formatNumber(Math.round(hours * 10) / 10),
  });
}
