import type { LawProblem } from '@concord/alignment-engine';
import { say } from '@concord/texts';

/**
 * Why a law cannot be read: where, and how to put it right.
 *
 * @param at character of the text, from 1
 * @example
 * sayLawProblem({ kind: 'two-metrics' }, 6, 'c >= a * b'); // 'At “a * b”: a law cannot multiply two metrics. …'
 */
export function sayLawProblem(problem: LawProblem, at: number, text: string): string {
  const rest = text.slice(at - 1).trim();
  const why = whyNot(problem);
  return rest === '' ? say('At the end: {why}', { why }) : say('At “{rest}”: {why}', { rest, why });
}

function whyNot(problem: LawProblem): string {
  switch (problem.kind) {
    case 'one-side':
      return say('a law has two sides. Put <=, >= or = behind this, and what it is compared with.');
    case 'second-comparison':
      return say('this is a second comparison. Make two laws of it.');
    case 'two-metrics':
      return say('a law cannot multiply two metrics. Put a usual value in place of one of them.');
    case 'missing-term':
      return say('a number or a metric is missing here. Add it.');
    case 'key-after-times':
      return say('a metric belongs behind *. Multiply numbers out beforehand.');
    case 'unknown-comparison':
      return say('“{found}” compares nothing here. Use <=, >= or =.', { found: problem.found });
    case 'too-large':
      return say('{found} is too large to count with. Write a smaller number.', { found: problem.found });
    case 'number-first':
      return say('write the number first: {factor} * {metric}.', { factor: problem.factor, metric: problem.metric });
    case 'spaces-around-sign':
      return say('write “{sign} {rest}”, with spaces around the sign.', { sign: problem.sign, rest: problem.rest });
    case 'cannot-follow':
      return problem.found === ','
        ? say('write decimals with a full stop, such as 0.5.')
        : say('this cannot follow here. Put +, − or * between terms.');
  }
}
