export type CellVerdict = 'helps' | 'hurts' | 'contested';

export interface MatrixOutcome {
  readonly key: string;
  readonly statement: string;
  readonly audience: string;
  readonly weight: number;
  readonly effects: readonly MatrixEffect[];
}

export interface MatrixEffect {
  readonly department: string;
  readonly verdict: CellVerdict;
  /** Support less denial, −1 to 1. */
  readonly net: number;
}

export interface MatrixDepartment {
  readonly key: string;
  readonly name: string;
}

export interface MatrixRow extends Omit<MatrixOutcome, 'effects'> {
  /** One per department, in their order; null where the department does not touch the outcome. */
  readonly cells: readonly (MatrixEffect | null)[];
}

/**
 * Rows of the alignment matrix: what matters most to people comes first, then by statement.
 */
export function toAlignmentRows(
  outcomes: readonly MatrixOutcome[],
  departments: readonly MatrixDepartment[],
): readonly MatrixRow[] {
  return [...outcomes]
    .sort((a, b) => b.weight - a.weight || (a.statement < b.statement ? -1 : 1))
    .map(({ effects, ...outcome }) => ({
      ...outcome,
      cells: departments.map(({ key }) => effects.find(({ department }) => department === key) ?? null),
    }));
}

/**
 * The finding of the matrix, as a sentence.
 *
 * @example
 * sayMatrix([]); // "No goal touches any outcome yet"
 */
export function sayMatrix(rows: readonly MatrixRow[]): string {
  const touched = rows.filter(({ cells }) => cells.some((cell) => cell !== null));
  if (touched.length === 0) return 'No goal touches any outcome yet';
  const verdicts = (row: MatrixRow) => new Set(row.cells.map((cell) => cell?.verdict));
  const against = touched.filter((row) => {
    const seen = verdicts(row);
    return seen.has('contested') || (seen.has('helps') && seen.has('hurts'));
  });
  if (against.length === 0) return 'Departments pull the same way on every outcome they touch';
  return `Departments work against each other on ${against.length} of ${rows.length} outcomes`;
}
