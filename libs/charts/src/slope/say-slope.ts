import { formatPercent } from '../format.ts';
import type { SlopeLine } from './to-slope.ts';

/**
 * Whether a department cares for what people care for.
 *
 * @example
 * saySlope('Sales', []); // "Nothing is known of what matters to Sales"
 */
export function saySlope(department: string, lines: readonly SlopeLine[]): string {
  if (lines.length === 0) return `Nothing is known of what matters to ${department}`;
  const over = foremost(lines, 'over');
  const under = foremost(lines, 'under');
  if (over === undefined && under === undefined) return `${department} weighs outcomes as those do whom they are for`;
  if (over === undefined) return `${department} gives less than people do to ${named(under)}`;
  const less = under === undefined ? '' : `, and less to ${named(under)}`;
  return `${department} gives more than people do to ${named(over)}${less}`;
}

function named(line: SlopeLine | undefined): string {
  if (line === undefined) return 'nothing';
  return `“${line.name}” (${formatPercent(line.given)} against ${formatPercent(line.weighed)})`;
}

function foremost(lines: readonly SlopeLine[], wanted: SlopeLine['kind']): SlopeLine | undefined {
  const far = ({ given, weighed }: SlopeLine) => Math.abs(given - weighed);
  return [...lines].filter(({ kind }) => kind === wanted).sort((a, b) => far(b) - far(a))[0];
}
