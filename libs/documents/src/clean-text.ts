/** Not allowed in XML 1.0 (section 2.2), so a Word file that holds one does not open. Tab and line feed are. */
const NOT_IN_XML = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Control characters of the second row: allowed, discouraged, and seen by nobody. */
const UNSEEN = /[\u{7F}-\u{9F}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * A text as every format can hold it: line ends are `\n`, half characters are `\uFFFD`, control characters are gone.
 *
 * @example cleanText('a\r\nb\u0000') // 'a\nb'
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(NOT_IN_XML, '')
    .replace(UNSEEN, '');
}

/** Names of what is no text that somebody reads. */
const NO_TEXT: ReadonlySet<string> = new Set(['kind', 'address', 'language']);

/** A value of the same shape in which every text that is read is changed. */
export function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((part: unknown) => mapTexts(part, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, NO_TEXT.has(name) ? part : mapTexts(part as unknown, change)]),
  ) as Value;
}

/** A document in which every text is clean. */
export const withCleanTexts = <Value>(value: Value): Value => mapTexts(value, cleanText);

/** On one line, for titles and headings. Spaces that hold words together stay. */
export function onOneLine(text: string): string {
  return text.replace(/[^\S\u00A0\u202F]+/g, ' ').trim();
}
