import { formatNumber } from '@concord/charts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { GoalEffectList } from '../../components/goal-effect-list.tsx';
import { Section } from '../../components/section.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { VerdictTag } from '../../components/verdict-tag.tsx';
import { audienceWords } from '../../components/words.ts';
import type { DepartmentDetails } from './department-details.ts';

/** What the department's goals do to each outcome that they touch; the goals behind it fold out. */
export function Effects({ department }: { department: DepartmentDetails }) {
  const { organisation = '' } = useParams();
  const effects = [...department.effects].sort((a, b) => b.outcome.weight - a.outcome.weight);
  return (
    <Section title="What its goals do to outcomes" note="What matters most to people comes first.">
      {effects.length === 0 ? (
        <StatePanel title="No outcome is touched" headingLevel={3}>
          None of its active goals serves an outcome or moves a metric that does. State in a goal which outcome it
          serves.
        </StatePanel>
      ) : (
        <ul className="effect-groups">
          {effects.map(({ outcome, verdict, net, goals }) => (
            <li key={outcome.key}>
              <h3>
                <Link to={paths.outcome(organisation, outcome.key)}>{outcome.statement}</Link>{' '}
                <VerdictTag verdict={verdict} net={net} />
              </h3>
              <p className="quiet">
                {audienceWords[outcome.for]} · weight {formatNumber(outcome.weight)}
              </p>
              <GoalEffectList effects={goals} outcome={outcome.statement} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
