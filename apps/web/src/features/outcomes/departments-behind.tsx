import { formatSigned } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { GoalEffectList } from '../../components/goal-effect-list.tsx';
import { Section } from '../../components/section.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { VerdictTag } from '../../components/verdict-tag.tsx';
import type { OutcomeDetails } from './outcome-details.ts';

export function DepartmentsBehind({ outcome }: { outcome: OutcomeDetails }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const { departments } = outcome.alignment;
  return (
    <Section title={sayWho(departments)} note={say('Help and harm are shown apart, never set off against each other.')}>
      {departments.length === 0 ? (
        <StatePanel
          title={say('Nobody works on it')}
          headingLevel={3}
          action={
            may.lead() && (
              <Link className="button-link" to={paths.newGoal(organisation)}>
                {say('Write a goal')}
              </Link>
            )
          }
        >
          {say(
            'No active goal reaches this outcome, directly or through a metric. A goal that serves it would change that.',
          )}
        </StatePanel>
      ) : (
        <ul className="effect-groups">
          {departments.map(({ department, verdict, net, support, denial, goals, goalCount }) => (
            <li key={department.key}>
              <h3>
                <Link to={paths.department(organisation, department.key)}>{department.name}</Link>{' '}
                <VerdictTag verdict={verdict} net={net} />
              </h3>
              <p className="quiet">
                {say('Support {support}, harm {harm}', {
                  support: formatSigned(support),
                  harm: formatSigned(-denial),
                })}
              </p>
              <GoalEffectList effects={goals} outcome={outcome} department={department.key} total={goalCount} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function sayWho(departments: OutcomeDetails['alignment']['departments']): string {
  const countOf = (wanted: string) => departments.filter(({ verdict }) => verdict === wanted).length;
  const [helping, hurting, both] = [countOf('HELPS'), countOf('HURTS'), countOf('CONTESTED')];
  const verdicts = [
    helping > 0 ? say('{helping, plural, one {# helps} other {# help}}', { helping }) : '',
    hurting > 0 ? say('{hurting, plural, one {# hurts} other {# hurt}}', { hurting }) : '',
    both > 0 ? say('{both, plural, one {# does both} other {# do both}}', { both }) : '',
  ].filter((part) => part !== '');
  if (verdicts.length === 0) return say('No department touches it');
  return say('Departments: {verdicts}', { verdicts: verdicts.join(', ') });
}
