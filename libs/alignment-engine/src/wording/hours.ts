import type { HoursException, HoursRange, WeekHours } from '../service-promise.ts';
import { WEEKDAYS } from '../promise/stated-hours.ts';
import type { InEachLanguage, Language } from './language.ts';
import { spoken } from './spoken.ts';
import { wordingIn } from './wording.ts';

const DAY_NAMES: InEachLanguage<readonly string[]> = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
};

/** The channels that everybody has; others are told in the organisation's own words. */
const CHANNELS: InEachLanguage<Readonly<Record<string, string>>> = {
  en: { email: 'e-mail' },
  de: {
    telephone: 'Telefon',
    chat: 'Chat',
    email: 'E-Mail',
    counter: 'Schalter',
    'field-visit': 'Kundenbesuch',
  },
};

/** More days than these that differ from the usual week are counted; the evidence holds every one. */
const MOST_TOLD = 3;

/** @example channelInWords('email', 'en') // 'e-mail' */
export function channelInWords(channel: string, language: Language): string {
  return CHANNELS[language][channel] ?? spoken(channel);
}

/**
 * The hours of a week, days with the same hours together.
 *
 * @example weekInWords({ mon: ['16:00-18:00'], tue: ['16:00-18:00'] }, 'en') // 'Mon–Tue 16:00–18:00'
 */
export function weekInWords(week: WeekHours, language: Language): string {
  const runs: { readonly first: number; last: number; readonly hours: string }[] = [];
  for (const [i, day] of WEEKDAYS.entries()) {
    const hours = rangesInWords(week[day] ?? []);
    const last = runs.at(-1);
    if (last?.hours === hours && last.last === i - 1) last.last = i;
    else if (hours !== '') runs.push({ first: i, last: i, hours });
  }
  const nameOf = (day: number): string => DAY_NAMES[language][day] ?? '';
  return runs
    .map(({ first, last, hours }) => `${nameOf(first)}${last > first ? `–${nameOf(last)}` : ''} ${hours}`)
    .join(', ');
}

/** @example daysInWords([{ on: '2026-12-24', hours: ['08:00-12:00'] }], 'en') // ['24 December 2026 (08:00–12:00)'] */
export function daysInWords(days: readonly HoursException[], language: Language): readonly string[] {
  const { dateInWords, plainNumber } = wordingIn(language);
  if (days.length > MOST_TOLD) return [OTHER_HOURS[language](plainNumber(days.length))];
  return days.map(
    ({ on, hours }) => `${dateInWords(on)} (${hours.length === 0 ? CLOSED[language] : rangesInWords(hours)})`,
  );
}

const CLOSED: InEachLanguage<string> = { en: 'closed', de: 'geschlossen' };
const OTHER_HOURS: InEachLanguage<(count: string) => string> = {
  en: (count) => `other hours on ${count} days`,
  de: (count) => `andere Zeiten an ${count} Tagen`,
};

function rangesInWords(ranges: readonly HoursRange[]): string {
  return ranges.map((range) => range.replace('-', '–')).join(' + ');
}
