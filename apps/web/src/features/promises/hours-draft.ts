import { say } from '@concord/texts';
import type { Weekday } from '../../graphql/operations.ts';
import { WEEKDAYS } from '../../components/say-week.ts';

/** A line of the form: the same hours on some days of the week. */
export interface HoursLine {
  readonly weekdays: Weekday[];
  /** `08:00`; both empty where nothing is typed yet. */
  readonly from: string;
  readonly to: string;
}

/** A line of the form: a day with other hours; without times it is closed. */
export interface ExceptionLine {
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

interface DayOfHours {
  readonly weekday: Weekday;
  readonly hours: readonly string[];
}

interface DayException {
  readonly on: string;
  readonly hours: readonly string[];
  readonly because?: string | null;
}

/**
 * The fewest lines that say the hours of a week.
 *
 * @example
 * toHoursLines([{ weekday: 'MONDAY', hours: ['08:00-16:00'] }, { weekday: 'TUESDAY', hours: ['08:00-16:00'] }])
 * // [{ weekdays: ['MONDAY', 'TUESDAY'], from: '08:00', to: '16:00' }]
 */
export function toHoursLines(days: readonly DayOfHours[]): HoursLine[] {
  const lines = new Map<string, Weekday[]>();
  for (const { weekday, hours } of days) {
    for (const range of hours) lines.set(range, [...(lines.get(range) ?? []), weekday]);
  }
  return [...lines].map(([range, weekdays]) => ({ weekdays, ...timesOf(range) }));
}

/** The hours of a week that lines say; Monday first, those of a day in their order. */
export function toWeekdayHours(lines: readonly HoursLine[]): { weekday: Weekday; hours: string[] }[] {
  return WEEKDAYS.flatMap((weekday) => {
    const hours = lines
      .filter(({ weekdays, from, to }) => weekdays.includes(weekday) && from !== '' && to !== '')
      .map(rangeOf)
      .sort();
    return hours.length === 0 ? [] : [{ weekday, hours }];
  });
}

/** One line for each range of hours of a day, or one for a closed day. */
export function toExceptionLines(exceptions: readonly DayException[]): ExceptionLine[] {
  return exceptions.flatMap(({ on, hours, because }) => {
    const shared = { on, because: because ?? '' };
    return hours.length === 0
      ? [{ ...shared, from: '', to: '' }]
      : hours.map((range) => ({ ...shared, ...timesOf(range) }));
  });
}

/** Lines of one day together are its hours. */
export function toExceptions(
  lines: readonly ExceptionLine[],
): { on: string; hours: string[]; because: string | null }[] {
  const days = new Map<string, { on: string; hours: string[]; because: string | null }>();
  for (const line of lines) {
    if (line.on === '') continue;
    const day = days.get(line.on) ?? { on: line.on, hours: [], because: null };
    if (line.from !== '' && line.to !== '') day.hours.push(rangeOf(line));
    day.because ??= line.because.trim() || null;
    days.set(line.on, day);
  }
  return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** What is wrong with lines before anything is sent, by the name of the field. */
export function problemsOfHours(lines: readonly HoursLine[]): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap(({ weekdays, from, to }, index): [string, string][] => {
      if (weekdays.length === 0) return [[`hours.${index}.weekdays`, say('Choose the days that these hours are for.')]];
      if (from === '') return [[`hours.${index}.from`, say('Say from when somebody is there.')]];
      return to === '' ? [[`hours.${index}.to`, say('Say until when somebody is there.')]] : [];
    }),
  );
}

/** Midnight at the end of a day is typed as 00:00, since fields for times know no 24:00. */
function rangeOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from}-${to === '00:00' ? '24:00' : to}`;
}

function timesOf(range: string): { from: string; to: string } {
  const [from = '', to = ''] = range.split('-');
  return { from, to: to === '24:00' ? '00:00' : to };
}
