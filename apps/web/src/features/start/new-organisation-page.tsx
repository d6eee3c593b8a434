import { say } from '@concord/texts';
import { Navigate } from 'react-router';
import { useState } from 'react';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotForYou } from '../../components/not-for-you.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { MayCreateOrganisationsDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { NewOrganisationForm } from './new-organisation-form.tsx';

/** Where somebody begins with an organisation of their own. */
export function Component() {
  const may = useQuestion(MayCreateOrganisationsDocument, {});
  const [made, setMade] = useState<string>();
  if (made !== undefined) return <Navigate to={paths.start(made)} replace />;
  return (
    <div className="stack">
      <PageHeader
        title={say('New organisation')}
        lead={say(
          'It begins empty and is yours alone, until you invite somebody. What you have beside it stays as it is.',
        )}
      />
      <AsyncView query={may} loading={<CardSkeleton heights={[360]} />}>
        {({ account }) =>
          account?.mayCreateOrganisations === true ? (
            <Section title={say('Your organisation')}>
              <NewOrganisationForm onMade={setMade} />
            </Section>
          ) : (
            <NotForYou title={say('Others make organisations here')}>
              {say('On this server, organisations are made by whoever runs it. Ask them for one.')}
            </NotForYou>
          )
        }
      </AsyncView>
    </div>
  );
}
