import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { RoleMatrixDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { RoleMatrixPanel } from './role-matrix-panel.tsx';

/** Who has which part in a department's goals, who has too much, and what nobody answers for? */
export function Component() {
  const { organisation: key = '', department: departmentKey = '' } = useParams();
  const answer = useQuestion(RoleMatrixDocument, { organisation: key, department: departmentKey });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[110, 420]} />}>
      {({ organisation }) =>
        organisation?.department == null ? (
          <NotFound what="department" />
        ) : (
          <div className="stack">
            <PageHeader
              title={say('Who does what in {department}', { department: organisation.department.name })}
              kind={{ name: organisation.department.name, to: paths.department(key, departmentKey) }}
              lead={say(
                'Who has which part in its active goals, who answers for too much, and what nobody answers for?',
              )}
            />
            <RoleMatrixPanel matrix={organisation.department.roleMatrix} department={departmentKey} />
          </div>
        )
      }
    </AsyncView>
  );
}
