const PAIRS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['»', '«'],
  ['«', '»'],
];

/** Words without the quotation marks that somebody typed around them, since the setters put their own. */
export function unquoted(text: string): string {
  const words = text.trim();
  const isQuoted = PAIRS.some(
    ([open, close]) =>
      words.length > 1 && words.startsWith(open) && words.indexOf(close, open.length) === words.length - close.length,
  );
  return isQuoted ? words.slice(1, -1).trim() : words;
}
