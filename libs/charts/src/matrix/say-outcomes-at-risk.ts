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
  if (rows.length === 0) return 'No outcome is stated yet';
  if (rows.every(({ cells }) => cells.every((cell) => cell === null))) return 'No goal touches any outcome yet';
  const atRisk = rows.filter((row) => hurting(row).length > 0);
  const worst = atRisk.reduce<MatrixRow | null>((a, b) => (a !== null && risk(a) >= risk(b) ? a : b), null);
  if (worst === null)
    return `No department hurts ${rows.length === 1 ? 'the one outcome' : `any of the ${rows.length} outcomes`}`;
  const names = hurting(worst).map(
    ({ department }) => departments.find(({ key }) => key === department)?.name ?? department,
  );
  const through = `through ${joinNames(names, MOST_NAMES)}`;
  if (atRisk.length === 1) return `One outcome is at risk, ${through}: “${worst.statement}”`;
  return `${atRisk.length} of ${rows.length} outcomes are at risk, most of all “${worst.statement}”, ${through}`;
}

/** Those that hurt an outcome, the most harmful first. */
function hurting({ cells }: MatrixRow) {
  return cells
    .flatMap((cell) => (cell === null || cell.verdict === 'helps' ? [] : [cell]))
    .sort((a, b) => b.denial - a.denial);
}

const risk = (row: MatrixRow) => row.weight * hurting(row).reduce((sum, { denial }) => sum + denial, 0);
