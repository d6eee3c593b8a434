import { rememberedFor } from './reading/remembered.ts';

/** Taken once: in a sandbox, as tests run in, a look at a global takes long, and there are two for each letter. */
const { imul } = Math;

/**
 * A name for a clash that stays the same when its numbers, texts or dates change, so that what people
 * decided about it stays attached.
 *
 * @param goals keys, sorted
 * @param subject what else tells two clashes of the same goals apart, such as a capacity
 * @example conflictId('trade-off', ['quick-answers', 'ship-on-time']) // 'trade-off:' and 16 hex digits
 */
export function conflictId(rule: string, goals: readonly string[], subject = ''): string {
  const bits = { first: 0, second: 0 };
  const hash = newHash(`${rule}\n${subject}`);
  for (const goal of goals) absorb(hash, `\n${goal}`);
  finish(hash, bits);
  return `${rule}:${hex(bits.first)}${hex(bits.second)}`;
}

/** What an id's digits say. Among ids of one rule, the order of `first`, then `second`, is that of the ids. */
export interface IdBits {
  first: number;
  second: number;
}

/** The digits of a pair's id, written to `bits`: for putting very many pairs in order without naming each. */
export function pairIdBits(rule: string, one: string, other: string, bits: IdBits): void {
  pair.set(beginningOf(rule));
  absorb(pair, one < other ? one : other);
  absorb(pair, '\n');
  absorb(pair, one < other ? other : one);
  finish(pair, bits);
}

/** The digits of an id. */
export function idBits(id: string): IdBits {
  return { first: parseInt(id.slice(-16, -8), 16), second: parseInt(id.slice(-8), 16) };
}

/**
 * Two FNV-1a hashes side by side (Fowler, Noll, Vo) with different multipliers, each stirred at the
 * end so that near texts differ in every digit. Not for secrets.
 */
type Hash = Int32Array;

function newHash(text: string): Hash {
  const hash = Int32Array.of(0x811c9dc5, 0x9e3779b9);
  absorb(hash, text);
  return hash;
}

function absorb(hash: Hash, text: string): void {
  let low = hash[0] ?? 0;
  let high = hash[1] ?? 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    low = imul(low ^ code, 0x01000193);
    high = imul(high ^ code, 0x85ebca6b);
  }
  hash[0] = low;
  hash[1] = high;
}

function finish(hash: Hash, bits: IdBits): void {
  const low = hash[0] ?? 0;
  const high = hash[1] ?? 0;
  bits.first = stir(low ^ (high >>> 15)) >>> 0;
  bits.second = stir(high ^ (low >>> 13)) >>> 0;
}

/** Written over for every pair. */
const pair: Hash = new Int32Array(2);

/** How the hashes of all pairs of a rule begin. */
const beginningOf = rememberedFor((rule) => newHash(`${rule}\n\n`));

function stir(bits: number): number {
  const once = imul(bits ^ (bits >>> 16), 0x7feb352d);
  const twice = imul(once ^ (once >>> 15), 0x846ca68b);
  return twice ^ (twice >>> 16);
}

function hex(bits: number): string {
  return bits.toString(16).padStart(8, '0');
}
