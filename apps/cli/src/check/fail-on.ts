import type { Report, Tier } from '@concord/alignment-engine';

/** What a tier of --fail-on stands for: itself, and what is surer. */
const FAILING = {
  proven: ['proven'],
  stated: ['proven', 'stated'],
  possible: ['proven', 'stated', 'possible'],
  never: [],
} as const satisfies Record<string, readonly Tier[]>;

export type FailOn = keyof typeof FAILING;

/**
 * Whether a report holds a conflict at least as sure as asked for. Advice never fails a plan.
 *
 * @example fails(judgePlan(plan, '2026-02-01'), 'stated') // true
 */
export function fails({ conflicts }: Pick<Report, 'conflicts'>, failOn: FailOn): boolean {
  const failing: readonly Tier[] = FAILING[failOn];
  return conflicts.some(({ tier }) => failing.includes(tier));
}
