import { clearlyLess } from '../numbers.ts';
import type { GoalProgress, ProgressStatus } from '../report.ts';

const ON_TRACK = 0.7;
const AT_RISK = 0.4;

type Judged = 'on-track' | 'at-risk' | 'off-track';
const ORDER: readonly ProgressStatus[] = ['on-track', 'at-risk', 'off-track'];

/**
 * How a share of what is expected reads.
 *
 * @param ratio progress ÷ expected progress, or the owner's confidence
 * @example statusOfRatio(0.4) // 'at-risk'
 */
export function statusOfRatio(ratio: number): Judged {
  if (!clearlyLess(ratio, ON_TRACK)) return 'on-track';
  return clearlyLess(ratio, AT_RISK) ? 'off-track' : 'at-risk';
}

/** How progress compares with what was expected by now; where nothing is due yet, nobody is behind. */
export function statusAgainst(progress: number, expected: number | undefined): Judged {
  return expected === undefined || expected === 0 ? 'on-track' : statusOfRatio(progress / expected);
}

/** What the owner's confidence amounts to, and whether it lies two steps from what the numbers say. */
export function statedStatus(
  confidence: number | undefined,
  computed: ProgressStatus,
): Pick<GoalProgress, 'confidence' | 'statedStatus' | 'statedDiffers'> {
  if (confidence === undefined) return {};
  const stated = statusOfRatio(confidence);
  const known = ORDER.includes(computed);
  const differs = known && Math.abs(ORDER.indexOf(stated) - ORDER.indexOf(computed)) > 1;
  return { confidence, statedStatus: stated, statedDiffers: differs };
}

/** Ambitions are meant to be missed by a little: all of the way shows that the target was too easy. */
export function ambitionOf(progress: number): NonNullable<GoalProgress['ambition']> {
  if (progress >= 1) return 'too-easy';
  return clearlyLess(progress, ON_TRACK) ? 'short' : 'ideal';
}
