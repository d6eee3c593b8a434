/** Ask for nothing but to be named, so that what they are part of may be given on under any licence. */
const PERMISSIVE = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ICU', 'ISC', 'libpng-2.0'],
  ...['MIT', 'MIT-0', 'OpenSSL', 'PostgreSQL', 'Python-2.0', 'Unicode-3.0', 'Unlicense', 'Zlib'],
]);

/** Ask that what they are part of, or what is changed in them, is given on under the same licence. */
const COPYLEFT = /^(AGPL|CC-BY-SA|CDDL|CPAL|EPL|EUPL|GPL|LGPL|MPL|MS-RL|OSL|SSPL)(-|$)/i;

/**
 * What it means to ship something under a licence, given as an SPDX expression. Of alternatives (`OR`) the best
 * counts, since it is ours to choose; of what holds together (`AND`) the worst.
 *
 * @returns 'permissive', 'copyleft', or 'unknown', which somebody has to look at
 * @example verdictOn('(MIT OR GPL-3.0-only)') // 'permissive'
 */
export function verdictOn(expression) {
  const tokens = (expression ?? '').match(/[()]|[^\s()]+/g) ?? [];
  const verdict = anyOf(tokens);
  return tokens.length === 0 && verdict !== undefined ? verdict : 'unknown';
}

const BEST_FIRST = ['permissive', 'unknown', 'copyleft'];
const best = (verdicts) => BEST_FIRST.find((verdict) => verdicts.includes(verdict));
const worst = (verdicts) => BEST_FIRST.findLast((verdict) => verdicts.includes(verdict));

function anyOf(tokens) {
  return joined(tokens, 'OR', (left) => joined(left, 'AND', one, worst), best);
}

function joined(tokens, word, part, choose) {
  const verdicts = [part(tokens)];
  while (tokens[0] === word) {
    tokens.shift();
    verdicts.push(part(tokens));
  }
  return choose(verdicts);
}

function one(tokens) {
  const token = tokens.shift();
  if (token === '(') {
    const verdict = anyOf(tokens);
    return tokens.shift() === ')' ? verdict : 'unknown';
  }
  // An exception only ever allows more; which one it is does not make a permissive licence of another.
  if (tokens[0] === 'WITH') tokens.splice(0, 2);
  if (PERMISSIVE.has(token)) return 'permissive';
  return COPYLEFT.test(token ?? '') ? 'copyleft' : 'unknown';
}
