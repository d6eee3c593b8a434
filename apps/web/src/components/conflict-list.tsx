import type { ConflictSummaryFragment } from '../graphql/operations.ts';
import { ConflictCard } from './conflict-card.tsx';

interface ConflictListProps {
  readonly conflicts: readonly ConflictSummaryFragment[];
  readonly headingLevel?: 2 | 3;
}

/** Conflicts in the engine's order: surest first, then worst. */
export function ConflictList({ conflicts, headingLevel = 3 }: ConflictListProps) {
  return (
    <ol className="conflict-list">
      {conflicts.map((conflict) => (
        <li key={conflict.id}>
          <ConflictCard conflict={conflict} headingLevel={headingLevel} />
        </li>
      ))}
    </ol>
  );
}
