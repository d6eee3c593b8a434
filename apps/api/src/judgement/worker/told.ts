import type { Conflict, Detector } from '@concord/alignment-engine';
import type { FoundConflict } from '@concord/persistence';
import type { Score } from './protocol.ts';

/** Without the evidence, which takes longer to copy than all the rest and is hardly asked for. */
export function asFound({ evidence, ...conflict }: Conflict): FoundConflict {
  return conflict;
}

export function scoreOf(detector: Detector): Score {
  const { headline, overall, conflictLoad } = detector.report().alignment;
  return { headline, overall, conflictLoad };
}
