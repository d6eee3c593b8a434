import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NotForYou } from '../../components/not-for-you.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { ConflictStateTag, TierTag } from '../../components/tags.tsx';
import { whoMay } from '../../components/who-may.ts';
import { ConflictToDecideDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { useMay } from '../../app/session/use-may.ts';
import { usePeople } from '../../app/use-people.ts';
import type { ConflictToDecide } from './decision-draft.ts';
import { DecisionForm } from './decision-form.tsx';

export function Component() {
  const { organisation: key = '', conflict: id = '' } = useParams();
  const answer = useQuestion(ConflictToDecideDocument, { organisation: key, conflict: id });
  const { ready } = usePeople(key);
  const may = useMay(key);
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[120, 260, 400]} />}>
      {({ organisation }) => {
        const conflict = organisation?.conflict;
        if (organisation == null || conflict?.life == null) return <NotFound what="conflict" />;
        if (!ready) return <CardSkeleton heights={[120, 260, 400]} />;
        return (
          <div className="stack">
            <Head conflict={conflict} />
            {may.plan ? (
              <DecisionForm key={id} conflict={conflict} metrics={organisation.metrics} today={organisation.asOf} />
            ) : (
              <NotForYou title={say('Others decide on it')}>{whoMay.plan}</NotForYou>
            )}
          </div>
        );
      }}
    </AsyncView>
  );
}

function Head({ conflict }: { conflict: ConflictToDecide }) {
  const { organisation = '' } = useParams();
  return (
    <>
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
      {conflict.life?.state === 'RESOLVED' && (
        <StatePanel
          title={say('Nothing is left to decide')}
          action={
            <Link className="button-link" to={paths.conflict(organisation, conflict.id)}>
              {say('See its record')}
            </Link>
          }
        >
          {say('The goals go together now: this conflict is no longer there.')}
        </StatePanel>
      )}
    </>
  );
}
