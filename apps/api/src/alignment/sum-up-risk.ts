import type { OutcomeAlignment } from '@concord/alignment-engine';

interface Risk {
  readonly count: number;
  readonly touched: number;
  readonly worst: OutcomeAlignment | null;
}

/**
 * How many outcomes a department hurts, alone or while another helps, and the one with the most harm for its weight;
 * of several, the first.
 *
 * @example
 * sumUpRisk([]); // { count: 0, touched: 0, worst: null }
 */
export function sumUpRisk(outcomes: readonly OutcomeAlignment[]): Risk {
  const atRisk = outcomes.filter((outcome) => hurting(outcome).length > 0);
  return {
    count: atRisk.length,
    touched: outcomes.filter(({ departments }) => departments.length > 0).length,
    worst: atRisk.reduce<OutcomeAlignment | null>((a, b) => (a !== null && risk(a) >= risk(b) ? a : b), null),
  };
}

const hurting = ({ departments }: OutcomeAlignment) => departments.filter(({ verdict }) => verdict !== 'helps');

const risk = (outcome: OutcomeAlignment) =>
  outcome.weight * hurting(outcome).reduce((sum, { denial }) => sum + denial, 0);
