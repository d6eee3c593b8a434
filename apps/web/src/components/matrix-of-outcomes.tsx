import { type MatrixDepartment, type MatrixOrder, readOrder, through } from '@concord/charts';
import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { AsyncView } from './async-view.tsx';
import { CardSkeleton } from './card-skeleton.tsx';
import { MatrixPanel } from './matrix-panel.tsx';
import { useFilters } from './use-filters.ts';
import { verdictKind } from './verdict-tag.tsx';
import { MatrixOfOutcomesDocument, type OutcomeOrder, type MatrixOfOutcomesQuery } from '../graphql/operations.ts';
import { useQuestion } from '../graphql/use-question.ts';

/** As many outcomes as somebody reads one by one; the others come for whoever asks for them. */
const ROWS_AT_FIRST = 20;

const ORDERS: Readonly<Record<MatrixOrder, OutcomeOrder>> = { weight: 'WEIGHT', alignment: 'ALIGNMENT', name: 'NAME' };

type Alignment = NonNullable<MatrixOfOutcomesQuery['organisation']>['alignment'];

/**
 * The matrix with the outcomes that come first in the order of the reader's choice, and with all of them for whoever
 * wants to see the whole: `?outcomes=all`. What is said above it counts all of them either way.
 */
export function MatrixOfOutcomes({ departments }: { departments: readonly MatrixDepartment[] }) {
  const { organisation: key = '' } = useParams();
  const { get, set } = useFilters();
  const order = ORDERS[readOrder(get('order'))];
  const isWhole = get('outcomes') === 'all';
  const answer = useQuestion(
    MatrixOfOutcomesDocument,
    { organisation: key, ...(isWhole ? {} : { first: ROWS_AT_FIRST, order }) },
    { keepLast: true },
  );
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[930]} />}>
      {({ organisation }) =>
        organisation != null && (
          <MatrixPanel
            outcomes={organisation.alignment.outcomes}
            departments={departments}
            risk={toRiskOfAll(organisation.alignment)}
          >
            <WayToOthers
              shown={organisation.alignment.outcomes.length}
              count={organisation.alignment.outcomeCount}
              isComing={answer.isPlaceholderData}
              onWhole={() => set({ outcomes: 'all', after: get('after') })}
            />
          </MatrixPanel>
        )
      }
    </AsyncView>
  );
}

function toRiskOfAll({ outcomeCount, atRisk: { count, touched, worst } }: Alignment) {
  return {
    count: outcomeCount,
    touched,
    atRisk: count,
    worst:
      worst == null
        ? null
        : {
            statement: worst.outcome.statement,
            through: through(
              worst.departments.map(({ department, verdict, denial }) => ({
                department: department.key,
                verdict: verdictKind(verdict),
                denial,
              })),
            ),
          },
  };
}

interface WayToOthersProps {
  readonly shown: number;
  readonly count: number;
  readonly isComing: boolean;
  onWhole(): void;
}

function WayToOthers({ shown, count, isComing, onWhole }: WayToOthersProps) {
  if (shown >= count) return null;
  return (
    <p className="matrix-others" aria-live="polite">
      {say('These are the first {shown, number} of {count, number} outcomes in this order.', { shown, count })}{' '}
      <button type="button" disabled={isComing} onClick={onWhole}>
        {isComing ? say('The others are coming…') : say('Show all {count, number} outcomes', { count })}
      </button>
    </p>
  );
}
