import { MilestoneBar } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { DepartmentsDocument, type DepartmentsQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { ProgressTag } from '../../components/tags.tsx';
import { OrganisationContact } from '../contact/contact-balance.tsx';
import { OpenHelp } from '../help/open-help.tsx';
import { ConflictMapPanel } from './conflict-map-panel.tsx';
import { RoofSection } from './roof-section.tsx';

type Row = NonNullable<DepartmentsQuery['organisation']>['departments'][number];

export function Component() {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(DepartmentsDocument, { organisation: key });
  return (
    <div className="stack">
      <PageHeader
        title={say('Departments')}
        actions={
          <Link className="button-link" to={paths.plan(key)}>
            {say('The plan as one document')}
          </Link>
        }
        lead={say('Which departments pull against each other, and over what? Who wants what, and how far each is.')}
      />
      <AsyncView query={answer} loading={<CardSkeleton heights={[660, 480]} />}>
        {({ organisation }) => {
          if (organisation == null) return <NotFound what="organisation" />;
          if (organisation.departments.length === 0) {
            return (
              <StatePanel
                title={say('No departments yet')}
                action={
                  <Link className="button-link" to={paths.start(key, 'departments')}>
                    {say('Add departments')}
                  </Link>
                }
              >
                {say(
                  'Each department shows its goals, progress and conflicts here. ' +
                    'A conflict is between departments, so it takes at least two.',
                )}
              </StatePanel>
            );
          }
          return (
            <>
              <ConflictMapPanel map={organisation.conflictMap} departments={organisation.departments} />
              <ul className="card-grid">
                {organisation.departments.map((department) => (
                  <DepartmentCard key={department.key} department={department} />
                ))}
              </ul>
              <OpenHelp />
              <OrganisationContact />
              <RoofSection departments={organisation.departments} outcomes={organisation.outcomes} />
            </>
          );
        }}
      </AsyncView>
    </div>
  );
}

function DepartmentCard({ department }: { department: Row }) {
  const { organisation = '' } = useParams();
  const { key, name, goals, conflicts, effectCounts, progress } = department;
  return (
    <li className="card">
      <h2>
        <Link to={paths.department(organisation, key)}>{name}</Link>
      </h2>
      <p>
        <Say
          text={
            '<strong>{goals, number}</strong> {goals, plural, one {goal} other {goals}}, ' +
            '<strong>{conflicts, number}</strong> {conflicts, plural, one {conflict} other {conflicts}}'
          }
          goals={goals.totalCount}
          conflicts={conflicts.totalCount}
          strong={(words) => <strong>{words}</strong>}
        />
      </p>
      <p className="quiet">
        {say(
          'Helps {helped, plural, one {# outcome} other {# outcomes}}, hurts {hurt, number}, both on {both, number}',
          {
            helped: effectCounts.helps,
            hurt: effectCounts.hurts,
            both: effectCounts.contested,
          },
        )}
      </p>
      <MilestoneBar total={progress.milestones.total} done={progress.milestones.done} late={progress.milestones.late} />
      <p className="tag-line">
        {progress.statuses
          .filter((entry) => entry.count > 0)
          .map((entry) => (
            <span key={entry.status}>
              {entry.count} <ProgressTag status={entry.status} />
            </span>
          ))}
      </p>
    </li>
  );
}
