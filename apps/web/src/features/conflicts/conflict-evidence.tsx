import type { ConflictDetails } from './conflict-details.ts';
import { OpposedTargets } from './opposed-targets.tsx';
import { ScheduleDates } from './schedule-dates.tsx';
import { OpposingPaths } from './opposing-paths.tsx';

/** The facts behind a conflict: what its rule used, and any path between the same goals found beside it. */
export function ConflictEvidence({ conflict }: { conflict: ConflictDetails }) {
  const { evidence, rule } = conflict;
  return (
    <>
      {rule === 'OPPOSED_TARGETS' && <OpposedTargets conflict={conflict} />}
      {(evidence.needs.length > 0 || evidence.circle.length > 0) && <ScheduleDates conflict={conflict} />}
      {evidence.effects.length > 0 && <OpposingPaths effects={evidence.effects} main={rule === 'TRADE_OFF'} />}
    </>
  );
}
