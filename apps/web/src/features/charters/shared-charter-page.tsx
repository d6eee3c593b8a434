import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { SharedCharterDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { CharterView } from './charter-view.tsx';

/** What somebody else shares. */
export function Component() {
  const { organisation: key = '', charter = '' } = useParams();
  const answer = useQuestion(SharedCharterDocument, { organisation: key, charter });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[90, 420]} />}>
      {({ organisation }) =>
        organisation?.charter == null ? (
          <NotFound what="charter" />
        ) : (
          <CharterView
            title={say('The charter of {name}', { name: organisation.charter.of })}
            kind={{ name: say('My charter'), to: paths.myCharter(key) }}
            charter={organisation.charter}
            ofDepartment={organisation.charter.department != null}
            mayWrite={false}
            outcomes={[]}
            today={organisation.asOf}
            empty=""
          />
        )
      }
    </AsyncView>
  );
}
