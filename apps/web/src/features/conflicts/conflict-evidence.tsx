import type { ConflictDetails } from './conflict-details.ts';
import { CapacityLoad } from './capacity-load.tsx';
import { DifferingPromises } from './differing-promises.tsx';
import { LawClash } from './law-clash.tsx';
import { OpposedTargets } from './opposed-targets.tsx';
import { ScheduleDates } from './schedule-dates.tsx';
import { StaffingGap } from './staffing-gap.tsx';
import { OpposingPaths } from './opposing-paths.tsx';

/** The facts behind a conflict: what its rule used, and any path between the same goals found beside it. */
export function ConflictEvidence({ conflict }: { conflict: ConflictDetails }) {
  const { evidence, rule } = conflict;
  return (
    <>
      {rule === 'OPPOSED_TARGETS' && <OpposedTargets conflict={conflict} />}
      {evidence.promises.length > 0 && <DifferingPromises conflict={conflict} />}
      {evidence.clash != null && <LawClash conflict={conflict} clash={evidence.clash} />}
      {evidence.staffing != null && <StaffingGap gap={evidence.staffing} />}
      {evidence.load != null && <CapacityLoad load={evidence.load} />}
      {(evidence.needs.length > 0 || evidence.circle.length > 0) && <ScheduleDates conflict={conflict} />}
      {evidence.effects.length > 0 && <OpposingPaths effects={evidence.effects} main={rule === 'TRADE_OFF'} />}
    </>
  );
}
