import type { NumberMatch } from './find-numbers.ts';
import { factorWords, lowerBetter, known } from './known-words.ts';
import { SECONDS } from './lexicon/units.ts';
import { own } from './own.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The numbers of a text by what they are for. */
export interface Picked {
  readonly target?: NumberMatch;
  /** The target says by how much, not where to. */
  readonly isChange: boolean;
  readonly baseline?: NumberMatch;
  readonly share?: { readonly percent: NumberMatch; readonly limit?: NumberMatch };
}

const WEIGHT: Readonly<Record<NumberMatch['role'], number>> = {
  to: 6,
  range: 6,
  by: 5,
  'at-least': 4,
  'at-most': 4,
  plain: 3,
  from: 0,
  aside: 0,
};

/** Tells what each number is for. */
export function pickTarget(tokens: readonly Token[], numbers: readonly NumberMatch[]): Picked {
  const percentile = readPercentile(tokens, numbers);
  if (percentile) return { target: percentile.limit, isChange: false, share: percentile };
  const roles = withPlainSources(numbers);
  const percent = roles.find(({ isShare }) => isShare);
  const baseline = roles.find(({ role }) => role === 'from');
  const stands = baseline ? { baseline } : {};
  if (percent) {
    const limit = roles.find(
      (each) => each !== percent && isTime(each.unit) && each.role !== 'from' && each.role !== 'aside',
    );
    return { target: percent, isChange: false, share: { percent, ...(limit ? { limit } : {}) }, ...stands };
  }
  const target = foremost(roles);
  if (!target) return { ...factor(tokens), ...stands };
  return { target, isChange: target.role === 'by' || isSaved(tokens, target), ...stands };
}

/** What is better of two numbers: what is said most plainly, and then what is said first. */
function foremost(numbers: readonly NumberMatch[]): NumberMatch | undefined {
  return numbers
    .filter(({ role }) => WEIGHT[role] > 0)
    .reduce<NumberMatch | undefined>(
      (best, each) => (best && WEIGHT[best.role] >= WEIGHT[each.role] ? best : each),
      undefined,
    );
}

/** "Verfügbarkeit von 99,5 %": what nothing follows is no start. */
function withPlainSources(numbers: readonly NumberMatch[]): NumberMatch[] {
  const hasTarget = numbers.some(({ role }) => WEIGHT[role] > 0);
  return hasTarget
    ? [...numbers]
    : numbers.map((number) => (number.role === 'from' ? { ...number, role: 'plain' } : number));
}

/** "p95 below 300 ms", "90th percentile under 28 days". */
function readPercentile(tokens: readonly Token[], numbers: readonly NumberMatch[]) {
  const at = tokens.findIndex(
    ({ folded }, i) =>
      (folded === 'p' && tokens[i + 1]?.glued === true && tokens[i + 1]?.kind === 'number') ||
      /^(?:percentile|perzentil)/.test(folded),
  );
  if (at < 0) return undefined;
  const place = tokens[at]?.folded === 'p' ? at + 1 : at - (tokens[at - 1]?.kind === 'number' ? 1 : 2);
  const value = tokens[place]?.value;
  const limit = numbers.find((each) => each.at !== place && isTime(each.unit) && each.role !== 'from');
  if (value === undefined || value <= 0 || value >= 100 || !limit) return undefined;
  const percent: NumberMatch = {
    at: place,
    end: place + 1,
    from: Math.min(at, place),
    value,
    unit: '%',
    role: 'plain',
    isShare: true,
    isFraction: false,
  };
  return { percent, limit };
}

/** "halve", "verdoppeln": a change without a number. */
function factor(tokens: readonly Token[]): Pick<Picked, 'target' | 'isChange'> {
  const at = tokens.findIndex(({ folded }) => own(factorWords, folded) !== undefined);
  const value = own(factorWords, tokens[at]?.folded);
  if (value === undefined) return { isChange: false };
  const target: NumberMatch = {
    at,
    end: at + 1,
    from: at,
    value: Math.abs(value),
    unit: '%',
    role: 'by',
    isShare: false,
    isFraction: false,
  };
  return { target, isChange: true };
}

/** "Save 5 hours", "20 Euro einsparen". */
function isSaved(tokens: readonly Token[], { from, end, role }: NumberMatch): boolean {
  if (role !== 'plain') return false;
  return phraseBefore(known('save'), tokens, from) !== undefined || phraseAt(known('save'), tokens, end) !== undefined;
}

export function isTime(unit: string | undefined): boolean {
  return (
    unit !== undefined && (Object.hasOwn(SECONDS, unit) || ['working-day', 'month', 'quarter', 'year'].includes(unit))
  );
}

/** Whether less of what the text is about is better, by its words. */
export function isLowerBetter(tokens: readonly Token[]): boolean {
  return tokens.some(({ folded }) =>
    lowerBetter.some(
      (word) => folded === word || (word.length >= 5 && (folded.endsWith(word) || folded.startsWith(word))),
    ),
  );
}
