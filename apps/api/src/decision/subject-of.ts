import type { ConflictSubject } from '@concord/alignment-engine';
import type { FoundConflict } from '@concord/persistence';
import type { Judgement } from '../judgement/judgement.ts';

/** What a conflict is about, to find decisions on similar ones. */
export function subjectOf({ goals }: Judgement, found: FoundConflict): ConflictSubject {
  const metrics = found.goals.flatMap((key) => goals.get(key)?.metric ?? []);
  return {
    rule: found.rule,
    metrics: [...new Set(metrics)].sort(),
    outcomes: found.outcomes,
    departments: found.departments,
  };
}
