import { byLocale, say } from '@concord/texts';

const listed = byLocale((locale) => new Intl.ListFormat(locale));

/**
 * Names as a sentence holds them.
 *
 * @param most how many are named; the others are counted
 * @example
 * joinNames(['Sales', 'Finance', 'Service'], 2); // "Sales, Finance and 1 other"
 */
export function joinNames(names: readonly string[], most = Infinity): string {
  const others = names.length - most;
  if (names.length === 0) return say('nobody');
  if (others <= 0) return listed().format(names);
  const counted = say('{others, plural, one {# other} other {# others}}', { others });
  return listed().format([...names.slice(0, most), counted]);
}
