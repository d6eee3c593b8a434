import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Section } from '../../components/section.tsx';
import { OrganisationSettingsDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import type { PartProps } from './administration-page.tsx';
import { NeverStalePart } from './never-stale-part.tsx';
import { OrganisationForm } from './organisation-form.tsx';

/** How the organisation is called, counts its days and is written to. */
export function OrganisationPart({ onNotice }: PartProps) {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(OrganisationSettingsDocument, { organisation: key });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[420]} />}>
      {({ organisation }) =>
        organisation == null ? (
          <NotFound what="organisation" />
        ) : (
          <>
            <Section
              title={say('Organisation')}
              note={say('These hold for everybody. The language of the pages each chooses for themselves.')}
            >
              <OrganisationForm settings={organisation} onNotice={onNotice} />
            </Section>
            <NeverStalePart onNotice={onNotice} />
          </>
        )
      }
    </AsyncView>
  );
}
