import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { ConflictTabs } from '../../components/conflict-tabs.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { ResultCount } from '../../components/result-count.tsx';
import { Section } from '../../components/section.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { useFilters } from '../../components/use-filters.ts';
import { DecisionsDocument, type DecisionsQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { DecisionItem } from './decision-item.tsx';

const PAGE = 25;

type Organisation = NonNullable<DecisionsQuery['organisation']>;

export function Component() {
  const { organisation: key = '' } = useParams();
  const after = useFilters().get('after');
  const answer = useQuestion(DecisionsDocument, { organisation: key, first: PAGE, after }, { keepLast: true });
  return (
    <div className="stack">
      <PageHeader
        title="Decisions"
        lead="What was decided on conflicts, why, by whom, and whether it worked. The latest comes first."
      />
      <ConflictTabs />
      <AsyncView query={answer} loading={<CardSkeleton heights={[86, 220, 220]} />}>
        {({ organisation }) =>
          organisation == null ? (
            <NotFound what="organisation" />
          ) : (
            <Decisions organisation={organisation} first={after === null} pending={answer.isPlaceholderData} />
          )
        }
      </AsyncView>
    </div>
  );
}

interface DecisionsProps {
  readonly organisation: Organisation;
  readonly first: boolean;
  readonly pending: boolean;
}

function Decisions({ organisation: { due, decisions }, first, pending }: DecisionsProps) {
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  if (decisions.totalCount === 0) return <NoDecisions />;
  const onTop = first ? due.nodes : [];
  const above = new Set(onTop.map(({ id }) => id));
  const others = decisions.nodes.filter(({ id }) => !above.has(id));
  return (
    <>
      {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
      <ResultCount count={decisions.totalCount} words={['decision', 'decisions']} filtered={false} pending={pending} />
      {onTop.length > 0 && (
        <Section
          title={`${due.totalCount} ${due.totalCount === 1 ? 'decision' : 'decisions'} to review`}
          note="Their day has come: did they do what was expected?"
        >
          <DecisionItems decisions={onTop} onNotice={setNotice} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={onTop.length > 0 ? 'The others' : 'All decisions'}>
          <DecisionItems decisions={others} onNotice={setNotice} />
        </Section>
      )}
      <Pager hasNext={decisions.pageInfo.hasNextPage} next={decisions.pageInfo.endCursor ?? null} />
    </>
  );
}

interface DecisionItemsProps {
  readonly decisions: Organisation['decisions']['nodes'];
  onNotice(notice: NoticeContent): void;
}

function DecisionItems({ decisions, onNotice }: DecisionItemsProps) {
  return (
    <ol className="decision-list">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <DecisionItem decision={decision} onNotice={onNotice} />
        </li>
      ))}
    </ol>
  );
}

function NoDecisions() {
  const { organisation = '' } = useParams();
  return (
    <StatePanel
      title="Nothing has been decided yet"
      action={
        <Link className="button-link" to={paths.conflicts(organisation)}>
          Go to the conflicts
        </Link>
      }
    >
      A decision on a conflict says what was chosen and why, what else was considered, who answers for it, and what it
      shall do. It is kept here, comes back on its day of review, and is shown when a similar conflict turns up. Open a
      conflict and choose “Decide” to write the first one.
    </StatePanel>
  );
}
