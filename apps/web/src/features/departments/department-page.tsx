import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { ConflictSection } from '../../components/conflict-section.tsx';
import { GoalSection } from '../../components/goal-section.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PromiseList } from '../../components/promise-list.tsx';
import { DepartmentRoofPanel } from '../../components/roof-panel.tsx';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { DepartmentDetailsDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { DepartmentCharter } from '../charters/department-charter.tsx';
import { DepartmentContact } from '../contact/contact-balance.tsx';
import { OpenHelp } from '../help/open-help.tsx';
import { Effects } from './effects.tsx';
import { Partners } from './partners.tsx';
import { Priorities } from './priorities.tsx';
import { RemoveDepartment } from './remove-department.tsx';
import type { DepartmentDetails, DepartmentOrganisation } from './department-details.ts';

export function Component() {
  const { organisation: key = '', department: departmentKey = '' } = useParams();
  const answer = useQuestion(DepartmentDetailsDocument, { organisation: key, department: departmentKey });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[90, 300, 460, 400]} />}>
      {({ organisation }) =>
        organisation?.department == null ? (
          <NotFound what="department" />
        ) : (
          <Details organisation={organisation} department={organisation.department} />
        )
      }
    </AsyncView>
  );
}

interface DetailsProps {
  readonly organisation: DepartmentOrganisation;
  readonly department: DepartmentDetails;
}

function Details({ organisation, department }: DetailsProps) {
  const { key, name, goals, conflicts, progress } = department;
  const may = useMay(organisation.key);
  return (
    <div className="stack">
      <PageHeader
        title={name}
        kind={{ name: say('Departments'), to: paths.departments(organisation.key) }}
        actions={
          <>
            {may.lead(key) && (
              <Link
                className="button-link"
                data-primary="true"
                to={`${paths.newGoal(organisation.key)}?department=${encodeURIComponent(key)}`}
              >
                {say('New goal')}
              </Link>
            )}
            <Link className="button-link" to={paths.plan(organisation.key, key)}>
              {say('Its plan')}
            </Link>
            <Link className="button-link" to={paths.roleMatrix(organisation.key, key)}>
              {say('Who does what')}
            </Link>
            <Link
              className="button-link"
              to={`${paths.frontLine(organisation.key)}?department=${encodeURIComponent(key)}`}
            >
              {say('What its front line may do')}
            </Link>
          </>
        }
      />
      <ConflictSection
        title={say(
          '{count, plural, =0 {No conflicts with {name} in it} one {# conflict with {name} in it} other {# conflicts with {name} in it}}',
          { count: conflicts.totalCount, name },
        )}
        conflicts={conflicts.nodes}
        total={conflicts.totalCount}
        allHref={`${paths.conflicts(organisation.key)}?department=${encodeURIComponent(key)}`}
      />
      <OpenHelp department={key} />
      <ProgressPanel progress={progress} today={organisation.asOf} scope={{ department: key }} />
      <PromiseList promises={department.promises} />
      <Effects department={department} />
      <Priorities department={department} />
      <section className="card" aria-label={say('Which of its goals support each other')}>
        <DepartmentRoofPanel department={key} />
      </section>
      <DepartmentCharter department={key} />
      <DepartmentContact department={key} />
      <Partners organisation={organisation} department={department} />
      <GoalSection
        goals={goals.nodes}
        total={goals.totalCount}
        title={say('Goals')}
        showDepartment={false}
        allHref={`${paths.goals(organisation.key)}?department=${encodeURIComponent(key)}`}
      />
      <RemoveDepartment organisation={organisation.key} department={department} />
    </div>
  );
}
