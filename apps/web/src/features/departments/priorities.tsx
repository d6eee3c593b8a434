import { formatPercent } from '@concord/charts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import type { DepartmentDetails } from './department-details.ts';

/** How the department itself ranks the outcomes, as shares of its attention. */
export function Priorities({ priorities }: { priorities: DepartmentDetails['priorities'] }) {
  const { organisation = '' } = useParams();
  if (priorities.length === 0) return null;
  const total = priorities.reduce((sum, { emphasis }) => sum + emphasis, 0);
  return (
    <Section title="What it says matters most">
      <ul className="partner-list">
        {[...priorities]
          .sort((a, b) => b.emphasis - a.emphasis)
          .map(({ outcome, emphasis }) => (
            <li key={outcome.key}>
              <Link to={paths.outcome(organisation, outcome.key)}>{outcome.statement}</Link>
              <span className="path-effect">{formatPercent(emphasis / total)}</span>
            </li>
          ))}
      </ul>
    </Section>
  );
}
