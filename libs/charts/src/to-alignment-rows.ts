export type CellVerdict = 'helps' | 'hurts' | 'contested';

export interface MatrixOutcome {
  readonly key: string;
  readonly statement: string;
  readonly audience: string;
  readonly weight: number;
  /** −1 (everything hurts it) to 1; null where nothing touches it. */
  readonly alignment: number | null;
  readonly effects: readonly MatrixEffect[];
}

export interface MatrixEffect {
  readonly department: string;
  readonly verdict: CellVerdict;
  /** Support less denial, −1 to 1. */
  readonly net: number;
  /** How far it hurts, 0 to 1, whatever it helps besides. */
  readonly denial: number;
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
      cells: cellsOf(effects, departments),
    }));
}

function cellsOf(effects: readonly MatrixEffect[], departments: readonly MatrixDepartment[]): MatrixRow['cells'] {
  const byDepartment = new Map(effects.map((effect) => [effect.department, effect]));
  return departments.map(({ key }) => byDepartment.get(key) ?? null);
}
