import { Parser, type CST } from 'yaml';

/** A plan has seven levels of lists and fields within each other. */
const MOST_LEVELS = 64;

/**
 * Whether a text is nested so deeply that reading it could fill the stack: what reads it descends by recursion, and Node
 * ends the whole process, instead of throwing, where the stack runs out in the middle of a regular expression. Looks
 * only at the tokens, which are found without recursion.
 */
export function isTooDeep(text: string): boolean {
  for (const token of new Parser().parse(text)) {
    if (token.type === 'document' && isDeeper(token.value)) return true;
  }
  return false;
}

function isDeeper(root: CST.Token | undefined): boolean {
  let level = root ? [root] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((token) =>
      'items' in token ? token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat()) : [],
    );
  }
  return false;
}
