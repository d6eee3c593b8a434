import { say } from '@concord/texts';
import { formatPercent } from '../format.ts';
import type { SlopeLine } from './to-slope.ts';

/**
 * Whether a department cares for what people care for.
 *
 * @example
 * saySlope('Sales', []); // "Nothing is known of what matters to Sales"
 */
export function saySlope(department: string, lines: readonly SlopeLine[]): string {
  if (lines.length === 0) return say('Nothing is known of what matters to {department}', { department });
  const over = named(foremost(lines, 'over'));
  const under = named(foremost(lines, 'under'));
  if (over === undefined && under === undefined) {
    return say('{department} weighs outcomes as those do whom they are for', { department });
  }
  if (over === undefined)
    return say('{department} gives less than people do to {under}', { department, under: under ?? '' });
  return under === undefined
    ? say('{department} gives more than people do to {over}', { department, over })
    : say('{department} gives more than people do to {over}, and less to {under}', { department, over, under });
}

function named(line: SlopeLine | undefined): string | undefined {
  if (line === undefined) return undefined;
  const { name, given, weighed } = line;
  return say('“{name}” ({given} against {weighed})', {
    name,
    given: formatPercent(given),
    weighed: formatPercent(weighed),
  });
}

function foremost(lines: readonly SlopeLine[], wanted: SlopeLine['kind']): SlopeLine | undefined {
  const far = ({ given, weighed }: SlopeLine) => Math.abs(given - weighed);
  return [...lines].filter(({ kind }) => kind === wanted).sort((a, b) => far(b) - far(a))[0];
}
