import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { TierTag } from '../../components/tags.tsx';
import { ruleWords, tierWords } from '../../components/words.ts';
import { ConflictDetailsDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { ConflictEvidence } from './conflict-evidence.tsx';
import { ConflictSides } from './conflict-sides.tsx';
import { OutcomesAtStake } from './outcomes-at-stake.tsx';
import { Settlements } from './settlements.tsx';
import { SeverityArithmetic } from './severity-arithmetic.tsx';
import type { ConflictDetails } from './conflict-details.ts';

export function Component() {
  const { organisation: key = '', conflict: id = '' } = useParams();
  const answer = useQuestion(ConflictDetailsDocument, { organisation: key, conflict: id });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[120, 260, 200, 300]} />}>
      {({ organisation }) =>
        organisation?.conflict == null ? <NotFound what="conflict" /> : <Details conflict={organisation.conflict} />
      }
    </AsyncView>
  );
}

function Details({ conflict }: { conflict: ConflictDetails }) {
  const { organisation = '' } = useParams();
  return (
    <div className="stack">
      <PageHeader
        title={conflict.headline}
        kind={{ name: 'Conflicts', to: paths.conflicts(organisation) }}
        lead={
          <>
            <p className="conflict-lead">{conflict.explanation}</p>
            <p className="tag-line">
              <TierTag tier={conflict.tier} />
              <span className="quiet">
                {ruleWords[conflict.rule]}. {tierWords[conflict.tier].meaning}.
              </span>
            </p>
          </>
        }
      />
      <ConflictSides conflict={conflict} />
      <ConflictEvidence conflict={conflict} />
      <Settlements conflict={conflict} />
      <SeverityArithmetic conflict={conflict} />
      <OutcomesAtStake conflict={conflict} />
    </div>
  );
}
