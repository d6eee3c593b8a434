import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { CellDrawer } from '../../components/late-cell-drawer.tsx';
import { MatrixOfOutcomes } from '../../components/matrix-of-outcomes.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { OutcomeTabs } from '../../components/outcome-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { useFilters } from '../../components/use-filters.ts';
import { OutcomesDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { OutcomeCards } from './outcome-cards.tsx';
import { OUTCOMES_A_PAGE, readAfter } from './page-of.ts';

export function Component() {
  const { organisation: key = '' } = useParams();
  const after = readAfter(useFilters().get('after'));
  const answer = useQuestion(
    OutcomesDocument,
    { organisation: key, first: after + OUTCOMES_A_PAGE },
    { keepLast: true },
  );
  return (
    <div className="stack">
      <PageHeader
        title={say('Outcomes')}
        lead={say(
          'Which outcomes are at risk, and through whom? ' +
            'What customers, co-workers and surroundings shall experience, in their own words.',
        )}
        actions={
          <Link className="button-link" to={paths.business(key)}>
            {say('How the business works')}
          </Link>
        }
      />
      <OutcomeTabs />
      <AsyncView query={answer} loading={<CardSkeleton heights={[900, 560]} />}>
        {({ organisation }) => {
          if (organisation == null) return <NotFound what="organisation" />;
          const { departments, alignment } = organisation;
          if (alignment.outcomeCount === 0) return <NoOutcomes />;
          return (
            <>
              <MatrixOfOutcomes departments={departments} />
              <OutcomeCards
                rows={alignment.outcomes}
                count={alignment.outcomeCount}
                after={after}
                pending={answer.isPlaceholderData}
              />
              <CellDrawer departments={departments} />
            </>
          );
        }}
      </AsyncView>
    </div>
  );
}

function NoOutcomes() {
  const { organisation = '' } = useParams();
  return (
    <StatePanel
      title={say('No outcomes yet')}
      action={
        <Link className="button-link" to={paths.start(organisation, 'outcomes')}>
          {say('Add outcomes')}
        </Link>
      }
    >
      {say(
        'Outcomes say what people shall experience, such as “My order arrives on the promised day”. ' +
          'Without them nobody can tell which goal matters. Two or three are enough to begin with, and a ' +
          'workshop finds more of them together.',
      )}
    </StatePanel>
  );
}
