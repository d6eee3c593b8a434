import { germanMeasures, isFiller, known, measureWords } from './known-words.ts';
import type { Language } from './lexicon/lexicon.ts';
import { phraseAt } from './phrases.ts';
import type { Picked } from './pick-target.ts';
import type { Token } from './tokens.ts';

/** Tokens that may name what is measured: neither numbers nor dates nor vague words. */
export interface Naming {
  readonly tokens: readonly Token[];
  /** Tokens that mean something else. */
  readonly taken: ReadonlySet<number>;
  readonly picked: Picked;
  readonly language: Language;
}

/** The tokens that name what is measured; `end` exclusive. */
export function readMetric(naming: Naming): { readonly at: number; readonly end: number } | undefined {
  const found = named(naming);
  if (!found) return undefined;
  let { at } = found;
  // "on-time departures" and "CO2-Ausstoß" are one word each.
  while (at > 0 && (naming.tokens[at]?.joined || (naming.tokens[at]?.glued && naming.tokens[at]?.kind === 'number')))
    at -= 1;
  return { at, end: found.end };
}

function named(naming: Naming) {
  return thingsCounted(naming) ?? measured(naming) ?? moved(naming) ?? counted(naming) ?? timed(naming) ?? deed(naming);
}

const OF = new Set(['of', 'per', 'je', 'pro', 'der', 'des', 'von', 'to']);
/** Behind a time stands what takes it, behind a number what is counted. */
const FOR = new Set(['for', 'fuer']);
const COUNTS = new Set(['anteil', 'zahl', 'anzahl']);
const VAGUE_WHOLES = new Set(['cases', 'case', 'time', 'times', 'faellen', 'faelle', 'zeit']);

/** "95 % of calls answered …": the things of which a share is stated. */
function thingsCounted({ tokens, taken, picked }: Naming) {
  const { share } = picked;
  if (!share || share.percent.from === share.limit?.from) return undefined;
  const begin = share.percent.end;
  let at = begin;
  while (
    at < tokens.length &&
    (isFiller(tokens[at]?.folded ?? '') || phraseAt(known('ofThem'), tokens, at) !== undefined) &&
    !taken.has(at)
  )
    at += 1;
  const end = nameEnd(tokens, taken, at, 4);
  if (end === at || VAGUE_WHOLES.has(tokens[at]?.folded ?? '')) return undefined;
  return { at, end };
}

/** A noun that names something measured, with the words that belong to it. */
function measured({ tokens, taken }: Naming) {
  const heads = tokens.flatMap((token, i) => (!taken.has(i) && isMeasure(token) ? [i] : []));
  const [head] = heads;
  if (head === undefined) return undefined;
  let last = head;
  while (heads.includes(last + 1)) last += 1;
  let at = head;
  while (at > 0 && head - at < 3 && isNaming(tokens[at - 1], at - 1, taken)) at -= 1;
  const joint = tokens[last + 1]?.folded ?? '';
  const isTimed = FOR.has(joint) && /^times?$|(?:zeit|zeiten|dauer|fristen)$/.test(tokens[last]?.folded ?? '');
  const isBare = COUNTS.has(tokens[last]?.folded ?? '') && !OF.has(joint);
  if ((!OF.has(joint) && !isTimed && !isBare) || taken.has(last + 1)) return { at, end: last + 1 };
  let begin = isBare ? last + 1 : last + 2;
  while (isFiller(tokens[begin]?.folded ?? '') && !taken.has(begin) && begin < last + 4) begin += 1;
  const end = nameEnd(tokens, taken, begin, 3);
  return { at, end: end > begin ? end : last + 1 };
}

export function isMeasure({ kind, folded }: Token): boolean {
  if (kind !== 'word') return false;
  return (
    measureWords.has(folded) ||
    germanMeasures.some(
      (measure) => folded.length > measure.length + 2 && new RegExp(`${measure}(?:s|n|en)?$`).test(folded),
    )
  );
}

/** What is raised or lowered. */
function moved({ tokens, taken, language }: Naming) {
  for (let i = 0; i < tokens.length; i += 1) {
    const verb = phraseAt(known('increase'), tokens, i) ?? phraseAt(known('decrease'), tokens, i);
    if (verb === undefined) continue;
    let at = verb;
    while (at < tokens.length && (isFiller(tokens[at]?.folded ?? '') || taken.has(at)) && tokens[at]?.kind === 'word')
      at += 1;
    const end = nameEnd(tokens, taken, at, 4);
    if (end > at) return { at, end };
    return language === 'de' ? firstNoun(tokens, taken) : undefined;
  }
  return undefined;
}

/** In German what is moved stands before the verb, with a capital letter. */
function firstNoun(tokens: readonly Token[], taken: ReadonlySet<number>) {
  const at = tokens.findIndex((token, i) => token.capital && isNaming(token, i, taken) && token.folded.length > 2);
  return at < 0 ? undefined : { at, end: nameEnd(tokens, taken, at, 2) };
}

/** "5,000 street trees": what is counted. */
function counted({ tokens, taken, picked }: Naming) {
  const { target } = picked;
  if (!target || target.unit !== undefined) return undefined;
  let at = target.end;
  while (
    isFiller(tokens[at]?.folded ?? '') &&
    /^(?:new|neue[rn]?|more|weitere|additional|of|the|der)$/.test(tokens[at]?.folded ?? '')
  )
    at += 1;
  const end = nameEnd(tokens, taken, at, 3);
  return end > at ? { at, end } : undefined;
}

/** "Deliver orders within 3 days": what takes time, which is all before it. */
function timed({ tokens, taken, picked }: Naming) {
  if (!picked.target) return undefined;
  let at = 0;
  while (at < tokens.length && (taken.has(at) || isFiller(tokens[at]?.folded ?? ''))) at += 1;
  let end = at;
  while (end < tokens.length && end - at < 5 && !taken.has(end) && tokens[end]?.kind === 'word') end += 1;
  while (end > at && isFiller(tokens[end - 1]?.folded ?? '')) end -= 1;
  // One word alone is the verb: what is meant stands behind the number.
  const behind = end - at < 2 && end <= picked.target.from ? nameBehind(tokens, taken, picked.target.end) : undefined;
  return behind ?? (end > at ? { at, end } : undefined);
}

function nameBehind(tokens: readonly Token[], taken: ReadonlySet<number>, from: number) {
  let at = from;
  while (at < tokens.length && at < from + 3 && isFiller(tokens[at]?.folded ?? '') && !taken.has(at)) at += 1;
  const end = nameEnd(tokens, taken, at, 3);
  return end > at ? { at, end } : undefined;
}

/** What people do for others can be timed and counted even where no number is stated. */
function deed({ tokens, taken }: Naming) {
  for (let i = 0; i < tokens.length; i += 1) {
    const verb = taken.has(i) ? undefined : phraseAt(known('deeds'), tokens, i);
    if (verb === undefined || !ANSWERS.test(tokens[i]?.folded ?? '')) continue;
    let begin = verb;
    while (isFiller(tokens[begin]?.folded ?? '')) begin += 1;
    const end = nameEnd(tokens, taken, begin, 2);
    if (end > begin) return { at: i, end };
    const noun = firstNoun(tokens, taken);
    return noun && noun.at < i ? noun : { at: i, end: verb };
  }
  return undefined;
}

/** Of all deeds, those whose time everybody means. */
const ANSWERS =
  /^(?:answer|respond|repl|resolv|call|deliver|repair|beantwort|antwort|loes|liefer|zurueckruf|reparier|beheb)/;

function nameEnd(tokens: readonly Token[], taken: ReadonlySet<number>, at: number, most: number): number {
  let end = at;
  while (end - at < most && isNaming(tokens[end], end, taken)) end += 1;
  return end;
}

function isNaming(token: Token | undefined, at: number, taken: ReadonlySet<number>): boolean {
  return token?.kind === 'word' && !taken.has(at) && !isFiller(token.folded) && !isMove(token);
}

const moves = new Set<string>();
function isMove({ folded }: Token): boolean {
  if (moves.size === 0) {
    for (const list of ['increase', 'decrease', 'keep', 'limit'] as const) {
      for (const [first, phrases] of known(list).byFirst)
        if (phrases.some(({ length }) => length === 1)) moves.add(first);
    }
  }
  return moves.has(folded);
}
