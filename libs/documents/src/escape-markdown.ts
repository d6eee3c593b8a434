/** Each means something to somebody's Markdown, wherever it stands in a line. */
const EVERYWHERE = /[\\`*_[\]<>|~&]/g;
/** What makes a heading, a list, a rule or a fence only at the beginning of a line. */
const AT_THE_START = /^(?:[#+\-=:]|(\d+)(?=[.)]))/;

/**
 * A line of text so that Markdown shows it as it stands: CommonMark 0.31, GitHub's tables and strikethrough.
 *
 * @param text without line breaks
 * @param isAtStart whether a line of the document begins with it
 * @example escapeLine('# 1 * 2 | <b>', true) // '\\# 1 \\* 2 \\| \\<b\\>'
 */
export function escapeLine(text: string, isAtStart: boolean): string {
  const escaped = text.replace(EVERYWHERE, '\\$&');
  if (!isAtStart) return escaped;
  // Four spaces at the start would be code, and fewer are not shown.
  return escaped
    .trimStart()
    .replace(AT_THE_START, (start, digits?: string) => (digits === undefined ? `\\${start}` : `${digits}\\`));
}
