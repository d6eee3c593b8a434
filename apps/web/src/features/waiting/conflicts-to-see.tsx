import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { ConflictList } from '../../components/conflict-list.tsx';
import { Section } from '../../components/section.tsx';
import type { ConflictSummaryFragment } from '../../graphql/operations.ts';

interface ConflictsToSeeProps {
  /** Null where the person belongs to no department. */
  readonly conflicts: { readonly totalCount: number; readonly nodes: readonly ConflictSummaryFragment[] } | null;
  readonly department: string;
}

/** Open conflicts that one's department has not acknowledged. */
export function ConflictsToSee({ conflicts, department }: ConflictsToSeeProps) {
  const { organisation = '' } = useParams();
  if (conflicts === null || conflicts.totalCount === 0) return null;
  const { totalCount, nodes } = conflicts;
  return (
    <Section
      title={say(
        '{count, plural, one {# conflict that {department} has not acknowledged} ' +
          'other {# conflicts that {department} has not acknowledged}}',
        { count: totalCount, department },
      )}
      note={say('Open one to see what it is about, and to say that your department has seen it.')}
    >
      <ConflictList conflicts={nodes} />
      {nodes.length < totalCount && (
        <p className="quiet">
          <Say
            text="These are the first {count}. <all>Go to all conflicts</all>"
            count={nodes.length}
            all={(words) => <Link to={paths.conflicts(organisation)}>{words}</Link>}
          />
        </p>
      )}
    </Section>
  );
}
