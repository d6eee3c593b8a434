import { formatSigned } from '@concord/charts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { GoalEffectList } from '../../components/goal-effect-list.tsx';
import { Section } from '../../components/section.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { VerdictTag } from '../../components/verdict-tag.tsx';
import type { OutcomeDetails } from './outcome-details.ts';

export function DepartmentsBehind({ outcome }: { outcome: OutcomeDetails }) {
  const { organisation = '' } = useParams();
  const { departments } = outcome.alignment;
  return (
    <Section title={sayWho(departments)} note="Help and harm are shown apart, never set off against each other.">
      {departments.length === 0 ? (
        <StatePanel title="Nobody works on it" headingLevel={3}>
          No active goal reaches this outcome, directly or through a metric. A goal that serves it would change that.
        </StatePanel>
      ) : (
        <ul className="effect-groups">
          {departments.map(({ department, verdict, net, support, denial, goals }) => (
            <li key={department.key}>
              <h3>
                <Link to={paths.department(organisation, department.key)}>{department.name}</Link>{' '}
                <VerdictTag verdict={verdict} net={net} />
              </h3>
              <p className="quiet">
                Support {formatSigned(support)}, harm {formatSigned(-denial)}
              </p>
              <GoalEffectList effects={goals} outcome={outcome.statement} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function sayWho(departments: OutcomeDetails['alignment']['departments']): string {
  const namesOf = (wanted: string) => departments.filter(({ verdict }) => verdict === wanted).length;
  const parts = [
    { count: namesOf('HELPS'), words: 'help' },
    { count: namesOf('HURTS'), words: 'hurt' },
    { count: namesOf('CONTESTED'), words: 'do both' },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return 'No department touches it';
  return `Departments: ${parts.map(({ count, words }) => `${count} ${words}`).join(', ')}`;
}
