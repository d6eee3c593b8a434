import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { RetryButton } from '../../../components/retry-button.tsx';
import { sayMoment } from '../../../components/say-moment.ts';
import { sayPerson } from '../../../components/say-people.ts';
import { Section } from '../../../components/section.tsx';
import { StatePanel } from '../../../components/state-panel.tsx';
import { groupHistory, type HistoryWrite } from './group-history.ts';
import { useGoalHistory } from './use-goal-history.ts';

/** Who changed what of the goal, and when: the latest first, what was written together together. */
export function HistorySection({ goal }: { goal: string }) {
  const history = useGoalHistory(goal);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = history;
  const writes = groupHistory((data ?? []).flatMap(({ organisation }) => organisation?.goal?.history.nodes ?? []));
  return (
    <Section title={say('History')}>
      {data === undefined && error === null && <p aria-busy="true">{say('Looking…')}</p>}
      {data !== undefined && writes.length === 0 && (
        <p className="quiet">{say('Nobody has changed anything since the goal came with the plan.')}</p>
      )}
      {error !== null && (
        <StatePanel
          tone="error"
          title={say('The history could not be loaded')}
          headingLevel={3}
          action={<RetryButton query={history} />}
        >
          {error.message}
        </StatePanel>
      )}
      {writes.length > 0 && (
        <ol className="history" aria-label={say('Changes, the latest first')}>
          {writes.map((write) => (
            <HistoryItem key={write.id} write={write} />
          ))}
        </ol>
      )}
      {hasNextPage && (
        <Button
          variant="default"
          size="xs"
          className="show-more"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {say('Show earlier changes')}
        </Button>
      )}
    </Section>
  );
}

function HistoryItem({ write: { at, by, through, changes, decision } }: { write: HistoryWrite }) {
  const { organisation = '' } = useParams();
  return (
    <li>
      <p className="quiet">
        <time dateTime={at}>{sayMoment(at)}</time> · {by == null ? say('nobody named') : sayPerson(by)} · {through}
      </p>
      <ul className="field-changes">
        {changes.map(({ id, says }) => (
          <li key={id}>{says}</li>
        ))}
      </ul>
      {decision != null && (
        <p className="quiet">
          <Say
            text="Carries out the decision <decision>{choice}</decision>"
            choice={decision.choice}
            decision={(words) => <Link to={paths.conflict(organisation, decision.conflictId)}>{words}</Link>}
          />
        </p>
      )}
    </li>
  );
}
