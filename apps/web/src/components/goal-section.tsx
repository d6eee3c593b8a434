import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import type { GoalRowFragment } from '../graphql/operations.ts';
import { GoalTable } from './goal-table.tsx';
import { Section } from './section.tsx';
import { StatePanel } from './state-panel.tsx';

interface GoalSectionProps {
  readonly title: string;
  readonly goals: readonly GoalRowFragment[];
  readonly total: number;
  readonly allHref: string;
  readonly showDepartment?: boolean;
}

export function GoalSection({ title, goals, total, allHref, showDepartment = true }: GoalSectionProps) {
  const { organisation = '' } = useParams();
  const filter = <Link to={allHref}>{say('Filter these goals')}</Link>;
  return (
    <Section title={`${title} (${total})`} aside={total > 0 && filter}>
      {goals.length === 0 ? (
        <StatePanel
          title={say('No goals here yet')}
          headingLevel={3}
          action={
            <Link className="button-link" to={paths.goals(organisation)}>
              {say('See all goals')}
            </Link>
          }
        >
          {say('Goals would be listed here with their progress, milestones and conflicts.')}
        </StatePanel>
      ) : (
        <GoalTable goals={goals} caption={title} showDepartment={showDepartment} />
      )}
      {total > goals.length && (
        <p className="quiet">
          <Say
            text="These are the first {shown, number}. <all>See all {total, number} goals</all>"
            shown={goals.length}
            total={total}
            all={(words) => <Link to={allHref}>{words}</Link>}
          />
        </p>
      )}
    </Section>
  );
}
