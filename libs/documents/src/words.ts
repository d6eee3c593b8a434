import type { Action, Language } from './document.ts';

/** What the library says itself. */
const WORDS = {
  en: {
    none: 'None.',
    note: 'Note',
    warning: 'Warning',
    done: 'Done',
    open: 'Open',
    state: 'State',
    numbers: 'The numbers',
    label: 'What',
    value: 'Value',
    action: 'Action',
    owner: 'Owner',
    due: 'Due',
    page: ['Page ', ' of '],
    quoted: (text: string) => `“${text}”`,
    missing: (count: number) =>
      count === 1
        ? 'One character of this document is missing from the font of the PDF and is shown as \uFFFD.'
        : `${count} characters of this document are missing from the font of the PDF and are shown as \uFFFD.`,
  },
  de: {
    none: 'Keine.',
    note: 'Hinweis',
    warning: 'Achtung',
    done: 'Erledigt',
    open: 'Offen',
    state: 'Stand',
    numbers: 'Die Zahlen',
    label: 'Was',
    value: 'Wert',
    action: 'Aufgabe',
    owner: 'Wer',
    due: 'Bis wann',
    page: ['Seite ', ' von '],
    quoted: (text: string) => `„${text}“`,
    missing: (count: number) =>
      count === 1
        ? 'Ein Zeichen dieses Dokuments fehlt in der Schrift des PDF und steht als \uFFFD da.'
        : `${count} Zeichen dieses Dokuments fehlen in der Schrift des PDF und stehen als \uFFFD da.`,
  },
} as const;

export type Words = (typeof WORDS)[Language];

export const wordsOf = (language: Language): Words => WORDS[language];

/** British, since days before months are read everywhere. */
const LOCALE = { en: 'en-GB', de: 'de-DE' } as const;

export const localeOf = (language: Language): string => LOCALE[language];

const formatsOf = (locale: string) => ({
  usual: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
  long: new Intl.NumberFormat(locale, { maximumFractionDigits: 2, notation: 'scientific' }),
});
const FORMATS = { en: formatsOf(LOCALE.en), de: formatsOf(LOCALE.de) };

/** @example numberText(1234.5, 'de') // '1.234,5' */
export function numberText(value: number, language: Language): string {
  if (!Number.isFinite(value)) return '–';
  return FORMATS[language][Math.abs(value) < 1e15 ? 'usual' : 'long'].format(value);
}

/** @example withUnit(12, '%', 'en') // '12 %' */
export function withUnit(value: number, unit: string, language: Language): string {
  if (!Number.isFinite(value)) return numberText(value, language);
  return [numberText(value, language), unit].filter((part) => part !== '').join('\u00A0');
}

/** @example dueText({ due: '2026-03-31', … }, 'en') // '31 March 2026' */
export function dueText({ due }: Action, language: Language): string {
  if (due === undefined || !/^\d{4}-\d\d-\d\d$/.test(due)) return due ?? '';
  const day = new Date(`${due}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(due)) return due;
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
