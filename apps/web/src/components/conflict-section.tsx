import { Link } from 'react-router';
import type { ConflictSummaryFragment } from '../graphql/operations.ts';
import { ConflictList } from './conflict-list.tsx';
import { Section } from './section.tsx';

interface ConflictSectionProps {
  /** All of them, or the worst. */
  readonly conflicts: readonly ConflictSummaryFragment[];
  readonly total: number;
  /** Where all of them are; missing: they are all here. */
  readonly allHref?: string;
  /** Whose conflicts they are: "over this outcome", "of this goal". */
  readonly over: string;
}

export function ConflictSection({ conflicts, total, allHref, over }: ConflictSectionProps) {
  return (
    <Section
      title={total === 0 ? `No conflicts ${over}` : `${total} ${total === 1 ? 'conflict' : 'conflicts'} ${over}`}
      {...(total > conflicts.length ? { note: `These are the worst ${conflicts.length}.` } : {})}
      {...(allHref === undefined || total === 0 ? {} : { aside: <Link to={allHref}>Filter these conflicts</Link> })}
    >
      {total === 0 ? (
        <p className="quiet">Nothing that other departments want stands against it today.</p>
      ) : (
        <ConflictList conflicts={conflicts} />
      )}
    </Section>
  );
}
