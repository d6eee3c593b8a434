import type { MatrixEffect, MatrixRow } from '../to-alignment-rows.ts';

/** Which outcomes are at risk, over all of them, however many are shown. */
export interface OutcomesAtRisk {
  /** How many outcomes there are. */
  readonly count: number;
  /** How many any goal touches. */
  readonly touched: number;
  readonly atRisk: number;
  /** The one with the most harm for its weight; null where none is at risk. */
  readonly worst: WorstOutcome | null;
}

export interface WorstOutcome {
  readonly statement: string;
  /** The keys of those that hurt it, the most harmful first. */
  readonly through: readonly string[];
}

/**
 * Those outcomes that a department hurts, or helps and hurts at once.
 *
 * @example
 * toRisk([]); // { count: 0, touched: 0, atRisk: 0, worst: null }
 */
export function toRisk(rows: readonly MatrixRow[]): OutcomesAtRisk {
  const atRisk = rows.filter(({ cells }) => hurting(cells).length > 0);
  const worst = atRisk.reduce<MatrixRow | null>((a, b) => (a !== null && risk(a) >= risk(b) ? a : b), null);
  return {
    count: rows.length,
    touched: rows.filter(({ cells }) => cells.some((cell) => cell !== null)).length,
    atRisk: atRisk.length,
    worst: worst === null ? null : { statement: worst.statement, through: through(worst.cells) },
  };
}

/** The keys of the departments that hurt an outcome, the most harmful first. */
export function through(effects: readonly (Omit<MatrixEffect, 'net'> | null)[]): readonly string[] {
  return [...hurting(effects)].sort((a, b) => b.denial - a.denial).map(({ department }) => department);
}

function hurting<Effect extends Pick<MatrixEffect, 'verdict'>>(effects: readonly (Effect | null)[]): Effect[] {
  return effects.filter((effect) => effect !== null && effect.verdict !== 'helps') as Effect[];
}

const risk = ({ weight, cells }: MatrixRow) => weight * hurting(cells).reduce((sum, { denial }) => sum + denial, 0);
