import type { Weekday } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import type { Finding, Path } from './plan-error.ts';
import { entries, list, map, type Raw, text } from './raw-values.ts';
import { daysNamed } from './week-hours.ts';

const WITH_HOURS = ['promises', 'staffing'] as const;

/**
 * Hours of promises and of staffing, as the file writes them: days in a row that run backwards, days stated twice, and
 * ranges of one day that overlap. What is no range at all is told by the schema.
 */
export function checkHours(document: unknown): Finding[] {
  return WITH_HOURS.flatMap((section) =>
    entries(map(document)[section]).flatMap((entry, i) => [
      ...checkWeek(map(entry['hours']), [section, i, 'hours']),
      ...entries(entry['exceptions']).flatMap((exception, e) =>
        overlapping(list(exception['hours']), [section, i, 'exceptions', e, 'hours']),
      ),
    ]),
  );
}

function checkWeek(hours: Raw, at: Path): Finding[] {
  const stated = new Map<Weekday, string>();
  return Object.entries(hours).flatMap(([name, ranges]) => {
    const days = daysNamed(name);
    const place = [...at, name];
    if (days === undefined) return backwards(name, place);
    const twice = days.find((day) => stated.has(day));
    for (const day of days) stated.set(day, stated.get(day) ?? name);
    return [
      ...(twice === undefined
        ? []
        : [
            {
              at: place,
              message: say('the hours of {day} stand in "{before}" already; keep one of them', {
                day: twice,
                before: stated.get(twice) ?? '',
              }),
            },
          ]),
      ...overlapping(list(ranges), place),
    ];
  });
}

/** Names that are none are told by the schema. */
function backwards(name: string, at: Path): Finding[] {
  const [first = '', last = ''] = name.split('-');
  if (daysNamed(first) === undefined || daysNamed(last) === undefined) return [];
  const message =
    first === last
      ? say('"{name}" is one day; write "{first}"', { name, first })
      : say('"{name}" runs backwards, as a week begins with mon; write its days one by one, or in two parts', { name });
  return [{ at, message }];
}

interface Minutes {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Ranges of one day that share a minute, each with the first before it. */
function overlapping(ranges: readonly unknown[], at: Path): Finding[] {
  const read = ranges.map((range) => minutesOf(text(range) ?? ''));
  return read.flatMap((range, i) => {
    const before = read.slice(0, i).find((other) => range && other && range.from < other.to && other.from < range.to);
    if (range === undefined || before === undefined || before.text === range.text) return [];
    const message = say('{range} overlaps with {other} of the same day; write both as one, or move one', {
      range: range.text,
      other: before.text,
    });
    return [{ at: [...at, i], message }];
  });
}

/** In minutes after midnight; nothing where it is no range. To an earlier time or the same it ends on the next day. */
function minutesOf(range: string): Minutes | undefined {
  const [, fromHour, fromMinute, toHour, toMinute] = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/.exec(range) ?? [];
  if (toMinute === undefined) return undefined;
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  return { text: range, from, to: to > from ? to : to + 24 * 60 };
}
