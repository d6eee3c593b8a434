import { marksAround, messageOf } from './message.ts';

/** What a text leaves open, by name. */
export type Values = Readonly<Record<string, string | number | Date>>;

/**
 * A text in the current language. It is written in English where it is said, in ICU's message syntax, and found
 * in the catalogs of other languages by that.
 *
 * @param text a literal: texts are gathered from the source. `@@` and what follows tell translators its meaning.
 * @throws {Error} when a value is missing that the text names
 * @example
 * say('{count, plural, one {# goal} other {# goals}} of {department}', { count: 2, department: 'Sales' })
 * // '2 goals of Sales'
 */
export function say(text: string, values?: Values): string {
  const said = messageOf(text).format(values) as string;
  const marks = marksAround(said.length);
  return marks === undefined ? said : `${marks[0]}${said}${marks[1]}`;
}
