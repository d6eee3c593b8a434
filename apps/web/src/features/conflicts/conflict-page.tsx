import { say } from '@concord/texts';
import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { TierTag } from '../../components/tags.tsx';
import { ruleWords, tierWords } from '../../components/words.ts';
import { ConflictDetailsDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { CausePath } from './cause/cause-path.tsx';
import type { ConflictDetails } from './conflict-details.ts';
import { useMay } from '../../app/session/use-may.ts';
import { InputSection } from '../input/input-section.tsx';
import { ConflictEvidence } from './conflict-evidence.tsx';
import { ConflictSides } from './conflict-sides.tsx';
import { ConflictStanding } from './life/conflict-standing.tsx';
import { ConflictRecord } from './life/record.tsx';
import { SimilarDecisions } from './life/similar-decisions.tsx';
import { OutcomesAtStake } from './outcomes-at-stake.tsx';
import { Settlements } from './settlements.tsx';
import { SeverityArithmetic } from './severity-arithmetic.tsx';

export function Component() {
  const { organisation: key = '', conflict: id = '' } = useParams();
  const answer = useQuestion(ConflictDetailsDocument, { organisation: key, conflict: id });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[120, 260, 200, 300]} />}>
      {({ organisation }) =>
        organisation?.conflict == null ? (
          <NotFound what="conflict" />
        ) : (
          <Details key={id} conflict={organisation.conflict} />
        )
      }
    </AsyncView>
  );
}

function Details({ conflict }: { conflict: ConflictDetails }) {
  const arrived = useLocation().state as { notice?: NoticeContent } | null;
  const [notice, setNotice] = useState<NoticeContent | null>(arrived?.notice ?? null);
  const { organisation = '' } = useParams();
  const mayInvite = useMay(organisation).lead();
  const { life, similarDecisions } = conflict;
  const isHistory = life?.state === 'RESOLVED';
  return (
    <div className="stack">
      <Headline conflict={conflict} isHistory={isHistory} />
      {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
      {life != null && <ConflictStanding conflict={conflict} life={life} onNotice={setNotice} />}
      {isHistory && <ConflictRecord history={life.history} />}
      {isHistory && <p className="quiet">{say('The goals as they are now:')}</p>}
      <ConflictSides conflict={conflict} />
      {!isHistory && (
        <>
          <ConflictEvidence conflict={conflict} />
          <Settlements conflict={conflict} />
          <SimilarDecisions similar={similarDecisions} />
          <CausePath conflict={conflict} />
          <SeverityArithmetic conflict={conflict} />
        </>
      )}
      <OutcomesAtStake conflict={conflict} />
      {!isHistory && <InputSection about={{ kind: 'CONFLICT', key: conflict.id }} mayInvite={mayInvite} />}
      {life != null && !isHistory && <ConflictRecord history={life.history} />}
    </div>
  );
}

function Headline({ conflict, isHistory }: { conflict: ConflictDetails; isHistory: boolean }) {
  const { organisation = '' } = useParams();
  const { tier, rule } = conflict;
  return (
    <PageHeader
      title={conflict.headline}
      kind={{ name: say('Conflicts'), to: paths.conflicts(organisation) }}
      lead={
        <>
          {isHistory && <p>{say('This is history. The conflict was, when it was last found:')}</p>}
          <p className="conflict-lead">{conflict.explanation}</p>
          <p className="tag-line">
            <TierTag tier={tier} />
            <span className="quiet">
              {ruleWords[rule]}. {tierWords[tier].meaning}.
            </span>
          </p>
        </>
      }
    />
  );
}
