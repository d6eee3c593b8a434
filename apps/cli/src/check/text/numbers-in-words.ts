import { type IsoDate, roundForOutput } from '@concord/alignment-engine';

/** @example counted(1, 'conflict') // 'one conflict' */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  if (count === 1) return `one ${noun}`;
  return `${count === 0 ? 'no' : String(count)} ${plural}`;
}

/** @example signed(-0.2) // '−0.20' */
export function signed(x: number): string {
  const text = Math.abs(x).toFixed(2);
  if (Number(text) === 0) return text;
  return `${x < 0 ? '−' : '+'}${text}`;
}

/** @example percent(0.142) // '14 %' */
export function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

/** @example plain(0.66666) // '0.667' */
export function plain(x: number): string {
  return String(roundForOutput(x));
}

/** @example dayInWords('2026-11-16') // '16 November 2026' */
export function dayInWords(day: IsoDate): string {
  return DAY_IN_WORDS.format(new Date(`${day}T00:00:00Z`));
}

// Locale and zone are named, so that the machine's never matter.
const DAY_IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** @example listed(['a', 'b', 'c']) // 'a, b and c' */
export function listed(texts: readonly string[]): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
}

/** @example quoted('I get it quickly') // '“I get it quickly”' */
export function quoted(text: string): string {
  return `“${text}”`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
