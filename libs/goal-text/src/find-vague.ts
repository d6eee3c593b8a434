import type { VagueWord } from './goal-reading.ts';
import { vagueBooks } from './known-words.ts';
import type { VagueKind } from './lexicon/lexicon.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A number makes of these something that can be checked. */
const CURED_BY_NUMBER: readonly VagueKind[] = ['change', 'comparison'];

/** Words that say nothing which can be checked, in the order of the text. */
export function findVague(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  hasNumber: boolean,
): (VagueWord & { readonly at: number; readonly until: number })[] {
  const found: ReturnType<typeof findVague> = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const best = taken.has(at) ? undefined : longest(tokens, at, hasNumber);
    if (!best) continue;
    const start = tokens[at]?.start ?? 0;
    const end = tokens[best.end - 1]?.end ?? start;
    found.push({
      start,
      end,
      kind: best.kind,
      words: text.slice(start, end),
      at,
      until: best.end,
    });
    at = best.end - 1;
  }
  return found;
}

function longest(
  tokens: readonly Token[],
  at: number,
  hasNumber: boolean,
): { kind: VagueKind; end: number } | undefined {
  let best: { kind: VagueKind; end: number } | undefined;
  for (const { kind, book } of vagueBooks) {
    if (hasNumber && CURED_BY_NUMBER.includes(kind)) continue;
    const end = phraseAt(book, tokens, at);
    if (end !== undefined && end > (best?.end ?? at)) best = { kind, end };
  }
  return best;
}
