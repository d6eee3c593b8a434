import { formatNumber } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { GoalEffectList } from '../../components/goal-effect-list.tsx';
import { Section } from '../../components/section.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { VerdictTag } from '../../components/verdict-tag.tsx';
import { audienceWords } from '../../components/words.ts';
import type { DepartmentDetails } from './department-details.ts';

/** What the department's goals do to each outcome that they touch; the goals behind it fold out. */
export function Effects({ department }: { department: DepartmentDetails }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const { effects, effectCounts } = department;
  const total = effectCounts.helps + effectCounts.hurts + effectCounts.contested;
  return (
    <Section title={say('What its goals do to outcomes')} note={say('What matters most to people comes first.')}>
      {effects.length === 0 ? (
        <StatePanel
          title={say('No outcome is touched')}
          headingLevel={3}
          action={
            may.lead(department.key) && (
              <Link
                className="button-link"
                to={`${paths.newGoal(organisation)}?department=${encodeURIComponent(department.key)}`}
              >
                {say('Write a goal that serves an outcome')}
              </Link>
            )
          }
        >
          {say(
            'None of its active goals serves an outcome or moves a metric that does. ' +
              'State in a goal which outcome it serves.',
          )}
        </StatePanel>
      ) : (
        <>
          <ul className="effect-groups">
            {effects.map(({ outcome, verdict, net, goals, goalCount }) => (
              <li key={outcome.key}>
                <h3>
                  <Link to={paths.outcome(organisation, outcome.key)}>{outcome.statement}</Link>{' '}
                  <VerdictTag verdict={verdict} net={net} />
                </h3>
                <p className="quiet">
                  {say('{audience} · weight {weight}', {
                    audience: audienceWords[outcome.for],
                    weight: formatNumber(outcome.weight),
                  })}
                </p>
                <GoalEffectList effects={goals} outcome={outcome} department={department.key} total={goalCount} />
              </li>
            ))}
          </ul>
          {total > effects.length && (
            <p className="quiet">
              <Say
                text="These are the {shown, number} that matter most, of {total, number}. <all>See all outcomes</all>"
                shown={effects.length}
                total={total}
                all={(words) => <Link to={paths.outcomes(organisation)}>{words}</Link>}
              />
            </p>
          )}
        </>
      )}
    </Section>
  );
}
