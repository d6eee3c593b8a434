import { say } from '@concord/texts';
import { useState } from 'react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { InputAboutDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { ReviewSection } from '../reviews/review-section.tsx';
import { InputItem } from './input-item.tsx';
import { InputSection } from './input-section.tsx';
import { pathOfSubject } from './input-subject.ts';

/** Everything that was said, whatever it is about, and the organisation's plan as a whole. */
export function Component() {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  return (
    <div className="stack">
      <PageHeader
        title={say('Input and reviews')}
        lead={say('What those who meet customers say, what they are answered, and when the plan was looked at last.')}
      />
      <EverythingSaid />
      <InputSection about={{ kind: 'ORGANISATION' }} mayInvite={may.lead()} />
      <ReviewSection about={{ kind: 'ORGANISATION' }} />
    </div>
  );
}

function EverythingSaid() {
  const { organisation = '' } = useParams();
  const [isAll, setAll] = useState(false);
  const [after, setAfter] = useState<string>();
  const states = isAll ? undefined : (['WAITING'] as const);
  const answer = useQuestion(
    InputAboutDocument,
    { organisation, ...(states && { states: [...states] }), ...(after !== undefined && { after }) },
    { keepLast: true },
  );
  const choose = (all: boolean) => {
    setAll(all);
    setAfter(undefined);
  };
  return (
    <Section
      title={isAll ? say('Everything that was said') : say('What waits for an answer')}
      aside={
        <Button variant="default" size="xs" onClick={() => choose(!isAll)}>
          {isAll ? say('Only what is unanswered') : say('Also what is answered')}
        </Button>
      }
    >
      <AsyncView query={answer} loading={<CardSkeleton heights={[120, 120]} />}>
        {({ organisation: found }) => {
          if (found == null) return <NotFound what="organisation" />;
          const { nodes, pageInfo } = found.input;
          if (nodes.length === 0)
            return (
              <StatePanel title={say('Nothing here')} headingLevel={3}>
                {say('What people say about goals, outcomes, promises and conflicts would stand here.')}
              </StatePanel>
            );
          return (
            <>
              <ul className="input-list">
                {nodes.map((input) => (
                  <li key={input.id}>
                    <InputItem
                      input={input}
                      from={<Link to={pathOfSubject(organisation, input.about)}>{input.about.title}</Link>}
                    />
                  </li>
                ))}
              </ul>
              <div className="button-row">
                {after !== undefined && (
                  <Button variant="default" size="xs" onClick={() => setAfter(undefined)}>
                    {say('Back to the latest')}
                  </Button>
                )}
                {pageInfo.hasNextPage && (
                  <Button variant="default" size="xs" onClick={() => setAfter(pageInfo.endCursor ?? undefined)}>
                    {say('Older ones')}
                  </Button>
                )}
              </div>
            </>
          );
        }}
      </AsyncView>
    </Section>
  );
}
