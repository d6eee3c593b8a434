import { currentLanguage, localeOf, say } from '@concord/texts';

let organisationZone: string | undefined;

/**
 * From now on moments are told by the clock of an organisation: what was agreed for two o'clock is at two o'clock for
 * whoever speaks of it, wherever they read it.
 *
 * @param timeZone as IANA names it; missing: that of whoever reads
 * @example tellMomentsIn('Europe/Oslo');
 */
export function tellMomentsIn(timeZone: string | undefined): void {
  organisationZone = timeZone;
}

/** The time zone that moments are told in, as IANA names it. */
export function toldTimeZone(): string {
  return organisationZone ?? readersZone();
}

/** The place whose clock tells moments, in the reader's language. @example toldPlace(); // "Oslo" */
export function toldPlace(): string {
  return placeOf(toldTimeZone());
}

/**
 * A moment in the reader's language.
 *
 * @param parts what of it is told
 * @param timeZone whose clock tells it; missing: the organisation's
 */
export function tellMoment(moment: string, parts: Intl.DateTimeFormatOptions, timeZone = toldTimeZone()): string {
  return formatOf(parts, timeZone).format(new Date(moment));
}

/**
 * What was said of a moment's time of day, with the place whose clock told it where the reader's own shows another.
 *
 * @example besideReader('14:00', '2026-11-24T13:00:00.000Z'); // "14:00 (Oslo)" for somebody in New York
 */
export function besideReader(said: string, moment: string): string {
  const zone = toldTimeZone();
  if (tellMoment(moment, MINUTE, zone) === tellMoment(moment, MINUTE, readersZone())) return said;
  return say('{moment} ({place})', { moment: said, place: placeOf(zone) });
}

const MINUTE = { dateStyle: 'short', timeStyle: 'short' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(parts: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  const locale = localeOf(currentLanguage());
  const name = JSON.stringify([locale, timeZone, parts]);
  const made = formats.get(name) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone });
  formats.set(name, made);
  return made;
}

let ownZone: string | undefined;

function readersZone(): string {
  // Asking costs more than telling a moment.
  ownZone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return ownZone;
}

/** @example placeOf('America/New_York'); // "New York" */
function placeOf(zone: string): string {
  const place = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return PLACES[place]?.() ?? place;
}

/** Those whose name is another one in German. */
const PLACES: Readonly<Record<string, () => string>> = {
  Athens: () => say('Athens'),
  Belgrade: () => say('Belgrade'),
  Brussels: () => say('Brussels'),
  Bucharest: () => say('Bucharest'),
  Copenhagen: () => say('Copenhagen'),
  Lisbon: () => say('Lisbon'),
  Luxembourg: () => say('Luxembourg'),
  Moscow: () => say('Moscow'),
  Prague: () => say('Prague'),
  Rome: () => say('Rome'),
  Singapore: () => say('Singapore'),
  Tokyo: () => say('Tokyo'),
  Vienna: () => say('Vienna'),
  Warsaw: () => say('Warsaw'),
  Zurich: () => say('Zurich'),
};
