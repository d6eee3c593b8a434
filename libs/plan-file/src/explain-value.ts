import { byLocale, say } from '@concord/texts';

/** A value as it can stand inside a sentence: at most 60 characters, text in quotes. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a map of fields' : String(value);
}

const shorten = (text: string) => ([...text].length > 60 ? `${[...text].slice(0, 59).join('')}…` : text);

/** What to do about a value of the wrong type. */
export function explainType(value: unknown, wanted: string): string {
  if (value === null || value === undefined)
    return `nothing stands here; write ${WANTED[wanted] ?? wanted} or remove the field`;
  if (wanted === 'number' && typeof value === 'number')
    return `${value} cannot be counted with; write an ordinary number`;
  if (wanted === 'number' && typeof value === 'string') return explainNumber(value);
  if (wanted === 'string' && typeof value !== 'object')
    return `${String(value)} is read as a ${typeof value}, and text belongs here; put it in quotes: "${String(value)}"`;
  if (wanted === 'boolean') return `${quote(value)} is neither true nor false; write true or false`;
  return `${quote(value)} stands where ${WANTED[wanted] ?? wanted} belongs; ${CURES[wanted] ?? 'change it'}`;
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
};

const CURES: Readonly<Record<string, string>> = {
  string: 'write one text',
  number: 'write one number',
  array: 'write the entries as [one, two], or each on a line of its own after "- "',
  object: 'write its fields as { name: value }, or each on a line of its own',
};

function explainNumber(text: string): string {
  const bare = /^\s*(-?\d+(?:\.\d+)?)/.exec(text)?.[1];
  const cure = bare === undefined ? 'write one, without quotes' : `write only ${bare}, without quotes or unit`;
  return `${quote(text)} is text, and a number belongs here; ${cure}`;
}

/**
 * What to do about a text of the wrong form.
 *
 * @param form `date`, `email`, or the pattern that keys, needs, currencies, days of a week and hours follow.
 */
export function explainForm(text: string, form: string): string {
  if (form === 'date') return explainDate(text);
  if (form === 'email')
    return say('{text} is not an address for e-mail; write it like kari@example.com', { text: quote(text) });
  if (form.includes('[.]'))
    return say('{text} names neither a goal (tooling) nor a milestone of one (tooling.moulds); write it like that', {
      text: quote(text),
    });
  if (form === '^[A-Z]{3}$')
    return say('{text} is no currency; write its three letters, such as NOK or EUR', { text: quote(text) });
  if (form.includes('daily'))
    return say('{text} names no days; write a day (mon), days in a row (mon-fri), or daily', { text: quote(text) });
  if (form.includes('24:00'))
    return say('{text} is not a range of hours; write it like 08:00-16:30, and the end of a day as 24:00', {
      text: quote(text),
    });
  return explainKey(text);
}

const months = byLocale((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }));

function explainDate(text: string): string {
  const [, year, month] = (/^(\d{4})-(\d{2})-\d{2}$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined)
    return say('{text} is not a date; write year-month-day, for example 2026-03-31', { text: quote(text) });
  if (month < 1 || month > 12)
    return say('{text} is no day of the calendar: a year has months 01 to 12; correct the month', {
      text: quote(text),
    });
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const name = months().format(Date.UTC(year, month - 1));
  return say('{text} is no day of the calendar: {name} {year} has days 01 to {days}; correct the day', {
    text: quote(text),
    name,
    year: String(year),
    days,
  });
}

function explainKey(text: string): string {
  const suggestion = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[-_]+|-+$/g, '')
    .slice(0, 63);
  return suggestion
    ? say(
        '{text} cannot be a key: keys are made of a-z, 0-9, - and _, begin with a letter or digit, and have at most 63 characters; write for example "{suggestion}"',
        { text: quote(text), suggestion },
      )
    : say(
        '{text} cannot be a key: keys are made of a-z, 0-9, - and _, begin with a letter or digit, and have at most 63 characters; choose such a key',
        { text: quote(text) },
      );
}
