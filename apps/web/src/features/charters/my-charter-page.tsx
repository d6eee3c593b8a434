import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Section } from '../../components/section.tsx';
import { MyCharterDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { CharterView } from './charter-view.tsx';

export function Component() {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(MyCharterDocument, { organisation: key });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[90, 420]} />}>
      {({ organisation }) =>
        organisation == null ? (
          <NotFound what="organisation" />
        ) : (
          <CharterView
            title={say('My charter')}
            charter={organisation.myCharter ?? null}
            ofDepartment={false}
            mayWrite
            outcomes={organisation.outcomes}
            today={organisation.asOf}
            empty={say(
              'What shall customers, coworkers and surroundings experience because of you? Write it in a few short sentences, and read it again once in a while, honestly. It is for you: nobody else sees it, administrators included, unless you share it.',
            )}
          >
            <SharedWithMe charters={organisation.sharedCharters} />
          </CharterView>
        )
      }
    </AsyncView>
  );
}

function SharedWithMe({ charters }: { charters: readonly { readonly id: string; readonly of: string }[] }) {
  const { organisation = '' } = useParams();
  if (charters.length === 0) return null;
  return (
    <div className="no-print">
      <Section title={say('Shared with you')}>
        <ul className="charter-shared">
          {charters.map(({ id, of }) => (
            <li key={id}>
              <Link to={paths.sharedCharter(organisation, id)}>{say('The charter of {name}', { name: of })}</Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
