/**
 * Breaks a text into lines between its words, for drawings: SVG does not do it. A word that is longer than a line is
 * cut, and a space that does not break holds.
 *
 * @param perLine characters a line may have, at least 1
 * @param atMost lines; what is left over ends the last one as "…"
 * @example
 * wrapWords('My order arrives on the promised day', 20); // ['My order arrives on', 'the promised day']
 */
export function wrapWords(text: string, perLine: number, atMost = Infinity): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/).flatMap((one) => cut(one, perLine))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= perLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= atMost) return lines;
  const kept = lines.slice(0, atMost);
  const last = kept.at(-1) ?? '';
  return [...kept.slice(0, -1), `${last.length < perLine ? last : last.slice(0, -1)}…`];
}

function cut(word: string, perLine: number): readonly string[] {
  if (word.length <= perLine) return [word];
  return [word.slice(0, perLine), ...cut(word.slice(perLine), perLine)];
}
