import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { DepartmentCharterDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { CharterView } from './charter-view.tsx';

export function Component() {
  const { organisation: key = '', department = '' } = useParams();
  const may = useMay(key);
  const answer = useQuestion(DepartmentCharterDocument, { organisation: key, department });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[90, 420]} />}>
      {({ organisation }) =>
        organisation?.department == null ? (
          <NotFound what="department" />
        ) : (
          <CharterView
            title={say('What others shall experience from {department}', { department: organisation.department.name })}
            kind={{ name: organisation.department.name, to: paths.department(key, department) }}
            charter={organisation.department.charter ?? null}
            ofDepartment
            mayWrite={may.lead(department)}
            outcomes={organisation.outcomes}
            today={organisation.asOf}
            empty={
              may.lead(department)
                ? say(
                    'Write together, in a few short sentences, what customers, coworkers and surroundings shall experience from the department. Until you share it, only those who lead it see it.',
                  )
                : say('Whoever leads the department writes its charter, and shares it when it is ready.')
            }
          />
        )
      }
    </AsyncView>
  );
}
