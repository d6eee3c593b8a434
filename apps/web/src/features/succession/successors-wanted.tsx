import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import { AskSuccessor } from './ask-successor.tsx';
import type { Succeeded } from './say-proposal.ts';

/** Goals of one's own that were reached and ask what comes next. */
export function SuccessorsWanted({ goals }: { goals: readonly Succeeded[] }) {
  const { organisation = '' } = useParams();
  if (goals.length === 0) return null;
  return (
    <Section
      title={say(
        '{count, plural, one {# goal is reached and asks for its successor} other {# goals are reached and ask for their successors}}',
        {
          count: goals.length,
        },
      )}
      note={say('Extend what was reached, or say why nothing comes next.')}
    >
      <ul className="action-list">
        {goals.map((goal) => (
          <li key={goal.key}>
            <h3>
              <Link to={paths.goal(organisation, goal.key)}>{goal.title}</Link>
            </h3>
            <AskSuccessor goal={goal} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
