import { currentLanguage, say } from '@concord/texts';

/**
 * A unit as it stands behind a number. People write units themselves, in the plural: "days", "hours a week". What many
 * write is said in the reader's language; the rest stays as it is, as do short ones such as "ms" or "kg".
 *
 * @example
 * inUnit(1, 'hours a week'); // "hour a week", in German "Stunde pro Woche"
 */
export function inUnit(count: number, unit: string): string {
  return (currentLanguage() === 'en' ? undefined : translated(count, unit)) ?? asWritten(count, unit);
}

/**
 * A unit by itself, as in the label of a field.
 *
 * @example
 * formatUnit('days'); // "days", in German "Tage"
 */
export function formatUnit(unit: string): string {
  return inUnit(2, unit);
}

/** Nothing where only a part of it is known: half a phrase in another language is worse than the whole. */
function translated(count: number, unit: string): string | undefined {
  const [, things = unit, period] = /^(.+?)(?: an? (.+))?$/.exec(unit) ?? [];
  const said = THINGS[things]?.(count) ?? (period !== undefined && things.length <= 2 ? things : undefined);
  return said === undefined || period === undefined ? said : PERIODS[period]?.(said);
}

function asWritten(count: number, unit: string): string {
  const [first = '', ...rest] = unit.split(' ');
  if (count !== 1) return unit;
  return [GERMAN_SINGULARS[first] ?? singular(first), ...rest].join(' ');
}

function singular(word: string): string {
  return word.length >= 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

type Things = (count: number) => string;

const THINGS: Readonly<Record<string, Things>> = {
  minutes: (count) => say('{count, plural, one {minute} other {minutes}}', { count }),
  hours: (count) => say('{count, plural, one {hour} other {hours}}', { count }),
  days: (count) => say('{count, plural, one {day} other {days}}', { count }),
  'working days': (count) => say('{count, plural, one {working day} other {working days}}', { count }),
  weeks: (count) => say('{count, plural, one {week} other {weeks}}', { count }),
  months: (count) => say('{count, plural, one {month} other {months}}', { count }),
  years: (count) => say('{count, plural, one {year} other {years}}', { count }),
  count: (count) => say('{count, plural, one {count} other {count}}', { count }),
  share: (count) => say('{count, plural, one {share} other {shares}}', { count }),
  points: (count) => say('{count, plural, one {point} other {points}}', { count }),
  'percentage points': percentagePoints,
  people: (count) => say('{count, plural, one {person} other {people}}', { count }),
  customers: (count) => say('{count, plural, one {customer} other {customers}}', { count }),
  guests: (count) => say('{count, plural, one {guest} other {guests}}', { count }),
  suppliers: (count) => say('{count, plural, one {supplier} other {suppliers}}', { count }),
  orders: (count) => say('{count, plural, one {order} other {orders}}', { count }),
  complaints: (count) => say('{count, plural, one {complaint} other {complaints}}', { count }),
  changes: (count) => say('{count, plural, one {change} other {changes}}', { count }),
  variants: (count) => say('{count, plural, one {variant} other {variants}}', { count }),
  places: (count) => say('{count, plural, one {place} other {places}}', { count }),
  bicycles: (count) => say('{count, plural, one {bicycle} other {bicycles}}', { count }),
  tonnes: (count) => say('{count, plural, one {tonne} other {tonnes}}', { count }),
  euro: (count) => say('{count, plural, one {euro} other {euro}}', { count }),
  kroner: (count) => say('{count, plural, one {krone} other {kroner}}', { count }),
};

/** @example percentagePoints(4); // "percentage points" */
export function percentagePoints(count: number): string {
  return say('{count, plural, one {percentage point} other {percentage points}}', { count });
}

const PERIODS: Readonly<Record<string, (things: string) => string>> = {
  hour: (things) => say('{things} an hour', { things }),
  day: (things) => say('{things} a day', { things }),
  week: (things) => say('{things} a week', { things }),
  month: (things) => say('{things} a month', { things }),
  'half-year': (things) => say('{things} a half-year', { things }),
  year: (things) => say('{things} a year', { things }),
};

/** Units that are written in German are in the plural too. */
const GERMAN_SINGULARS: Readonly<Record<string, string>> = {
  Minuten: 'Minute',
  Stunden: 'Stunde',
  Tage: 'Tag',
  Arbeitstage: 'Arbeitstag',
  Wochen: 'Woche',
  Monate: 'Monat',
  Jahre: 'Jahr',
  Punkte: 'Punkt',
  Prozentpunkte: 'Prozentpunkt',
  Personen: 'Person',
  Kunden: 'Kunde',
  Aufträge: 'Auftrag',
  Bestellungen: 'Bestellung',
  Tonnen: 'Tonne',
  Kronen: 'Krone',
};
