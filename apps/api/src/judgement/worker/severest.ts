import { type Conflict, type Detector, rankOf, TIER_ORDER, triedRepairsFor } from '@concord/alignment-engine';
import type { NamedConflict, Severest } from './protocol.ts';
import { asFound, scoreOf } from './told.ts';

/**
 * The severest conflicts of a plan that is looked at with edits, and what was the case without.
 *
 * @param most of them
 * @param withEdits has the detector judge the plan with the edits while it calls what it is given
 */
export function severestOf(most: number, detector: Detector, withEdits: <Seen>(look: () => Seen) => Seen): Severest {
  const places = new Map(inOrder(detector).map(({ id }, i) => [id, i + 1]));
  const seen = withEdits(() => ({
    score: scoreOf(detector),
    conflicts: inOrder(detector)
      .slice(0, most)
      .map((found) => ({ conflict: asFound(found), repair: firstRepair(found, detector) })),
  }));
  return {
    score: seen.score,
    conflicts: seen.conflicts.map((placed) => ({
      ...placed,
      placeBefore: places.get(placed.conflict.id),
      repairBefore: firstRepair(placed.conflict, detector),
    })),
  };
}

/** As lists of conflicts are: what is proven first, and then by how much it weighs. */
function inOrder(detector: Detector): Conflict[] {
  const found: Conflict[] = [];
  detector.everyConflict((conflict) => found.push(conflict));
  return found.sort(
    (a, b) =>
      TIER_ORDER[a.tier] - TIER_ORDER[b.tier] || rankOf(b) - rankOf(a) || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}

/** Nothing where the plan does not hold the conflict. */
function firstRepair(named: NamedConflict, detector: Detector): string | undefined {
  const conflict = detector.conflict(named);
  return conflict && triedRepairsFor(conflict, detector)[0]?.repair.text;
}
