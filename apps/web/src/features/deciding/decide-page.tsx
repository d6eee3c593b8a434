import { say } from '@concord/texts';
import { useState } from 'react';
import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NotForYou } from '../../components/not-for-you.tsx';
import { ConflictStateTag, TierTag } from '../../components/tags.tsx';
import { whoMay } from '../../components/who-may.ts';
import { ConflictToDecideDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { useMay } from '../../app/session/use-may.ts';
import { usePeople } from '../../app/use-people.ts';
import type { ConflictToDecide } from './decision-draft.ts';
import { DecisionForm } from './decision-form.tsx';
import type { MetricChoice } from './expectation-fields.tsx';
import { NothingToDecide } from './nothing-to-decide.tsx';

export function Component() {
  const { organisation: key = '', conflict: id = '' } = useParams();
  const answer = useQuestion(ConflictToDecideDocument, { organisation: key, conflict: id }, { fresh: true });
  const { ready } = usePeople(key);
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[120, 260, 400]} />}>
      {({ organisation }) => {
        const conflict = organisation?.conflict;
        if (organisation == null || conflict?.life == null) return <NotFound what="conflict" />;
        if (!ready) return <CardSkeleton heights={[120, 260, 400]} />;
        return (
          <div className="stack">
            <Head conflict={conflict} />
            <Deciding key={id} conflict={conflict} metrics={organisation.metrics} today={organisation.asOf} />
          </div>
        );
      }}
    </AsyncView>
  );
}

interface DecidingProps {
  readonly conflict: ConflictToDecide;
  readonly metrics: readonly MetricChoice[];
  readonly today: string;
}

/** No form for what is resolved. One that somebody fills in while it is resolved stays, with all that is typed. */
function Deciding({ conflict, metrics, today }: DecidingProps) {
  const { organisation = '' } = useParams();
  const isResolved = conflict.life?.state === 'RESOLVED';
  const [wasResolved] = useState(isResolved);
  const may = useMay(organisation);
  return (
    <>
      {isResolved && <NothingToDecide conflict={conflict} />}
      {!isResolved && !may.plan && <NotForYou title={say('Others decide on it')}>{whoMay.plan}</NotForYou>}
      {!wasResolved && may.plan && <DecisionForm conflict={conflict} metrics={metrics} today={today} />}
    </>
  );
}

function Head({ conflict }: { conflict: ConflictToDecide }) {
  const { organisation = '' } = useParams();
  return (
    <PageHeader
      title={say('Decide on this conflict')}
      kind={{ name: say('Back to the conflict'), to: paths.conflict(organisation, conflict.id) }}
      lead={
        <>
          <p className="conflict-lead">
            <strong>{conflict.headline}.</strong> {conflict.explanation}
          </p>
          <p className="tag-line">
            {conflict.life != null && <ConflictStateTag state={conflict.life.state} />}
            <TierTag tier={conflict.tier} />
          </p>
        </>
      }
    />
  );
}
