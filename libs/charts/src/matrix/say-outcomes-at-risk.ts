import { say } from '@concord/texts';
import { joinNames } from '../join-names.ts';
import type { MatrixDepartment, MatrixRow } from '../to-alignment-rows.ts';

/** More names make a title that nobody reads to its end. */
const MOST_NAMES = 2;

/**
 * Which outcomes are at risk, and through whom: those that a department hurts, or helps and hurts at once. The worst
 * is the one with the most harm for its weight.
 *
 * @example
 * sayOutcomesAtRisk([], []); // "No outcome is stated yet"
 */
export function sayOutcomesAtRisk(rows: readonly MatrixRow[], departments: readonly MatrixDepartment[]): string {
  if (rows.length === 0) return say('No outcome is stated yet');
  if (rows.every(({ cells }) => cells.every((cell) => cell === null))) return say('No goal touches any outcome yet');
  const atRisk = rows.filter((row) => hurting(row).length > 0);
  const worst = atRisk.reduce<MatrixRow | null>((a, b) => (a !== null && risk(a) >= risk(b) ? a : b), null);
  const count = rows.length;
  if (worst === null) {
    return say('No department hurts {count, plural, one {the one outcome} other {any of the # outcomes}}', { count });
  }
  const names = hurting(worst).map(
    ({ department }) => departments.find(({ key }) => key === department)?.name ?? department,
  );
  const named = { departments: joinNames(names, MOST_NAMES), outcome: worst.statement };
  return atRisk.length === 1
    ? say('One outcome is at risk, through {departments}: “{outcome}”', named)
    : say('{atRisk} of {count} outcomes are at risk, most of all “{outcome}”, through {departments}', {
        ...named,
        atRisk: atRisk.length,
        count,
      });
}

/** Those that hurt an outcome, the most harmful first. */
function hurting({ cells }: MatrixRow) {
  return cells
    .flatMap((cell) => (cell === null || cell.verdict === 'helps' ? [] : [cell]))
    .sort((a, b) => b.denial - a.denial);
}

const risk = (row: MatrixRow) => row.weight * hurting(row).reduce((sum, { denial }) => sum + denial, 0);
