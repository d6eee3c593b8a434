import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Section } from '../../components/section.tsx';
import { NeverStaleSettingsDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import type { PartProps } from './administration-page.tsx';
import { NeverStaleForm } from './never-stale-form.tsx';

/** What keeps the plan from getting stale. */
export function NeverStalePart({ onNotice }: PartProps) {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(NeverStaleSettingsDocument, { organisation: key });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[200]} />}>
      {({ organisation }) =>
        organisation == null ? (
          <NotFound what="organisation" />
        ) : (
          <Section title={say('Reviews and input')}>
            <NeverStaleForm organisation={organisation} onNotice={onNotice} />
          </Section>
        )
      }
    </AsyncView>
  );
}
