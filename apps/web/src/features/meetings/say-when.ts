import { say } from '@concord/texts';
import { besideReader, tellMoment } from '../../components/organisation-clock.ts';

interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}

/**
 * When a meeting is, by the organisation's clock; where the reader's shows another time, its place is named.
 *
 * @param timeZone whose clock tells it instead, without being named
 * @example
 * sayWhen({ startsAt: '2026-11-24T08:00:00.000Z', endsAt: '2026-11-24T08:45:00.000Z' }, 'Europe/Oslo');
 * // "Tuesday 24 November 2026, 09:00 to 09:45"
 */
export function sayWhen({ startsAt, endsAt }: Span, timeZone?: string): string {
  const { weekday, day, time } = partsOf(startsAt, timeZone);
  const said = say('{weekday} {day}, {from} to {to}', { weekday, day, from: time, to: partsOf(endsAt, timeZone).time });
  return timeZone === undefined ? besideReader(said, startsAt) : said;
}

/**
 * When a meeting begins, inside a sentence, by the organisation's clock.
 *
 * @param timeZone whose clock tells it instead, without being named
 * @example
 * sayStart('2026-11-24T08:00:00.000Z', 'Europe/Oslo'); // "Tuesday 24 November 2026 at 09:00"
 */
export function sayStart(startsAt: string, timeZone?: string): string {
  const said = say('{weekday} {day} at {time}', partsOf(startsAt, timeZone));
  return timeZone === undefined ? besideReader(said, startsAt) : said;
}

function partsOf(moment: string, timeZone?: string) {
  return {
    weekday: tellMoment(moment, { weekday: 'long' }, timeZone),
    day: tellMoment(moment, { day: 'numeric', month: 'long', year: 'numeric' }, timeZone),
    time: tellMoment(moment, { hour: '2-digit', minute: '2-digit' }, timeZone),
  };
}
