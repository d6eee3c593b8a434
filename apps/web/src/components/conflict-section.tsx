import { say } from '@concord/texts';
import { Link } from 'react-router';
import type { ConflictSummaryFragment } from '../graphql/operations.ts';
import { ConflictList } from './conflict-list.tsx';
import { Section } from './section.tsx';

interface ConflictSectionProps {
  /** How many there are and whose they are: "2 conflicts with this goal". */
  readonly title: string;
  /** All of them, or the worst. */
  readonly conflicts: readonly ConflictSummaryFragment[];
  readonly total: number;
  /** Where all of them are; missing: they are all here. */
  readonly allHref?: string;
}

export function ConflictSection({ title, conflicts, total, allHref }: ConflictSectionProps) {
  const shown = conflicts.length;
  return (
    <Section
      title={title}
      {...(total > shown ? { note: say('These are the worst {count}.', { count: shown }) } : {})}
      {...(allHref === undefined || total === 0
        ? {}
        : { aside: <Link to={allHref}>{say('Filter these conflicts')}</Link> })}
    >
      {total === 0 ? (
        <p className="quiet">{say('Nothing that other departments want stands against it today.')}</p>
      ) : (
        <ConflictList conflicts={conflicts} />
      )}
    </Section>
  );
}
