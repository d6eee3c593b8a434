import { known } from './known-words.ts';
import type { ReadDirection } from './goal-reading.ts';
import { phraseAt } from './phrases.ts';
import { isLowerBetter, isTime, type Picked } from './pick-target.ts';
import type { Token } from './tokens.ts';

/** Which way a goal leads, by its verbs and by what stands before its number. */
export function readDirection(tokens: readonly Token[], picked: Picked): ReadDirection | undefined {
  const { target, baseline, share } = picked;
  if (target?.role === 'range') return 'range';
  const moves = share ? undefined : moveOf(tokens, picked);
  if (moves) return moves;
  if (target?.bound) return target.bound;
  if (target?.role === 'at-most' || target?.role === 'at-least') return better(tokens, target.role, picked);
  if (target && baseline && !isTime(target.unit) && target.role === 'to')
    return target.value > baseline.value ? 'increase' : 'decrease';
  if (has(tokens, 'limit')) return 'at-most';
  if (has(tokens, 'keep') && target?.role !== 'plain') return 'keep';
  if (target) return has(tokens, 'keep') ? 'keep' : plainBound(tokens, picked);
  return boundOnly(tokens) ?? (has(tokens, 'keep') ? 'keep' : undefined);
}

/** The first verb that says up or down; words that only bound a number are none. */
function moveOf(tokens: readonly Token[], { target }: Picked): 'increase' | 'decrease' | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const bound = phraseAt(known('atMost'), tokens, at) ?? phraseAt(known('atLeast'), tokens, at);
    if (bound !== undefined && bound > at + 1) {
      at = bound - 1;
      continue;
    }
    if (target && at >= target.end && ['more', 'mehr', 'less', 'weniger', 'higher'].includes(tokens[at]?.folded ?? ''))
      continue;
    if (phraseAt(known('increase'), tokens, at) !== undefined) return 'increase';
    if (phraseAt(known('decrease'), tokens, at) !== undefined) return 'decrease';
  }
  return undefined;
}

/** "2.0 or better" of an effort is at most 2.0. */
function better(tokens: readonly Token[], role: 'at-most' | 'at-least', { target }: Picked): ReadDirection {
  const isBetter =
    target !== undefined &&
    tokens.slice(target.at, target.end).some(({ folded }) => ['better', 'besser'].includes(folded));
  return isBetter && isLowerBetter(tokens) ? 'at-most' : role;
}

/** A time that is stated is a limit; any other number something to reach, unless less is better. */
function plainBound(tokens: readonly Token[], { target, share }: Picked): ReadDirection {
  if (share) return 'at-least';
  if (isTime(target?.unit) || target?.value === 0) return 'at-most';
  return isLowerBetter(tokens) && target?.unit !== undefined ? 'at-most' : 'at-least';
}

function boundOnly(tokens: readonly Token[]): ReadDirection | undefined {
  if (tokens.some((_, at) => tokens[at]?.folded === 'at' && phraseAt(known('atLeast'), tokens, at) === at + 2))
    return 'at-least';
  return undefined;
}

function has(tokens: readonly Token[], list: 'keep' | 'limit'): boolean {
  return tokens.some((_, at) => phraseAt(known(list), tokens, at) !== undefined);
}
