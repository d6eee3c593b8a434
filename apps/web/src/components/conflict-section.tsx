import type { ConflictSummaryFragment } from '../graphql/operations.ts';
import { ConflictList } from './conflict-list.tsx';
import { Section } from './section.tsx';

interface ConflictSectionProps {
  readonly conflicts: readonly ConflictSummaryFragment[];
  /** Whose conflicts they are: "over this outcome", "of this goal". */
  readonly over: string;
}

export function ConflictSection({ conflicts, over }: ConflictSectionProps) {
  const { length } = conflicts;
  return (
    <Section
      title={length === 0 ? `No conflicts ${over}` : `${length} ${length === 1 ? 'conflict' : 'conflicts'} ${over}`}
    >
      {length === 0 ? (
        <p className="quiet">Nothing that other departments want stands against it today.</p>
      ) : (
        <ConflictList conflicts={conflicts} />
      )}
    </Section>
  );
}
