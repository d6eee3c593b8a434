import { say } from '@concord/texts';
import { joinNames } from '../join-names.ts';
import type { MatrixDepartment } from '../to-alignment-rows.ts';
import type { OutcomesAtRisk } from './to-risk.ts';

/** More names make a title that nobody reads to its end. */
const MOST_NAMES = 2;

/**
 * Which outcomes are at risk, and through whom: those that a department hurts, or helps and hurts at once. The worst
 * is the one with the most harm for its weight.
 *
 * @example
 * sayOutcomesAtRisk({ count: 0, touched: 0, atRisk: 0, worst: null }, []); // "No outcome is stated yet"
 */
export function sayOutcomesAtRisk(
  { count, touched, atRisk, worst }: OutcomesAtRisk,
  departments: readonly MatrixDepartment[],
): string {
  if (count === 0) return say('No outcome is stated yet');
  if (touched === 0) return say('No goal touches any outcome yet');
  if (worst === null) {
    return say('No department hurts {count, plural, one {the one outcome} other {any of the # outcomes}}', { count });
  }
  const names = worst.through.map(
    (department) => departments.find(({ key }) => key === department)?.name ?? department,
  );
  const named = { departments: joinNames(names, MOST_NAMES), outcome: worst.statement };
  return atRisk === 1
    ? say('One outcome is at risk, through {departments}: “{outcome}”', named)
    : say('{atRisk} of {count} outcomes are at risk, most of all “{outcome}”, through {departments}', {
        ...named,
        atRisk,
        count,
      });
}
