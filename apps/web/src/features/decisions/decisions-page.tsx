import { say } from '@concord/texts';
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
import { exportAddress } from '../data/export-address.ts';
import { DecisionItem } from './decision-item.tsx';
import { LogFilters } from './log-filters.tsx';
import { NoDecisions } from './no-decisions.tsx';
import { useLogFilter } from './use-log-filter.ts';

const PAGE = 25;

type Organisation = NonNullable<DecisionsQuery['organisation']>;

export function Component() {
  const { organisation: key = '' } = useParams();
  const after = useFilters().get('after');
  const { filter, filtered } = useLogFilter();
  const asked = { organisation: key, first: PAGE, after, filter };
  const answer = useQuestion(DecisionsDocument, asked, { keepLast: true });
  return (
    <div className="stack">
      <PageHeader
        title={say('Decisions')}
        lead={say(
          'What was decided on conflicts, why, by whom, in which meeting, and whether it worked. The latest comes first.',
        )}
        actions={
          <a className="button-link" href={exportAddress(key, 'decisions', 'csv')} download>
            {say('All as CSV')}
          </a>
        }
      />
      <ConflictTabs />
      <AsyncView query={answer} loading={<CardSkeleton heights={[86, 220, 220]} />}>
        {({ organisation }) =>
          organisation == null ? (
            <NotFound what="organisation" />
          ) : (
            <Decisions
              organisation={organisation}
              first={after === null && !filtered}
              filtered={filtered}
              pending={answer.isPlaceholderData}
            />
          )
        }
      </AsyncView>
    </div>
  );
}

interface DecisionsProps {
  readonly organisation: Organisation;
  /** The first page of all: what is due stands on top. */
  readonly first: boolean;
  readonly filtered: boolean;
  readonly pending: boolean;
}

function Decisions({ organisation, first, filtered, pending }: DecisionsProps) {
  const { due, decisions, departments, meetings } = organisation;
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  if (decisions.totalCount === 0 && !filtered) return <NoDecisions />;
  const onTop = first ? due.nodes : [];
  const above = new Set(onTop.map(({ id }) => id));
  const others = decisions.nodes.filter(({ id }) => !above.has(id));
  return (
    <>
      {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
      <LogFilters departments={departments} meetings={meetings} />
      <ResultCount says={sayCount(decisions.totalCount, filtered)} pending={pending} />
      {decisions.totalCount === 0 && (
        <StatePanel
          title={say('No decision matches')}
          action={
            <Link className="button-link" to={paths.decisions(organisation.key)}>
              {say('Show all decisions again')}
            </Link>
          }
        >
          {say('Take away a filter, or search for fewer words.')}
        </StatePanel>
      )}
      {onTop.length > 0 && (
        <Section
          title={say('{count, plural, one {# decision} other {# decisions}} to review', { count: due.totalCount })}
          note={say('Their day has come: did they do what was expected?')}
        >
          <DecisionItems decisions={onTop} onNotice={setNotice} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={titleOf(onTop.length > 0, filtered)}>
          <DecisionItems decisions={others} onNotice={setNotice} />
        </Section>
      )}
      <Pager hasNext={decisions.pageInfo.hasNextPage} next={decisions.pageInfo.endCursor ?? null} />
    </>
  );
}

function titleOf(areOnTop: boolean, filtered: boolean): string {
  if (filtered) return say('What matches');
  return say(areOnTop ? 'The others' : 'All decisions');
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

function sayCount(count: number, filtered: boolean): string {
  return filtered
    ? say('{count, plural, one {# decision matches} other {# decisions match}}', { count })
    : say('{count, plural, one {# decision} other {# decisions}}', { count });
}
