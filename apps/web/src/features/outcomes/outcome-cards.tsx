import { formatNumber, formatPercent, formatPoints, formatSigned } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Pager } from '../../components/pager.tsx';
import { ResultCount } from '../../components/result-count.tsx';
import { VerdictTag } from '../../components/verdict-tag.tsx';
import { audienceWords } from '../../components/words.ts';
import type { OutcomesQuery } from '../../graphql/operations.ts';
import { OUTCOMES_A_PAGE, pageOf } from './page-of.ts';

type OutcomeRow = NonNullable<OutcomesQuery['organisation']>['alignment']['outcomes'][number];

interface OutcomeCardsProps {
  /** The first ones, up to those of the page, what costs the alignment most first. */
  readonly rows: readonly OutcomeRow[];
  /** How many outcomes there are. */
  readonly count: number;
  /** How many come before the page, as the address says. */
  readonly after: number;
  /** The rows are those of an earlier page. */
  readonly pending: boolean;
}

/** One page of the outcomes, a card each. */
export function OutcomeCards({ rows, count, after, pending }: OutcomeCardsProps) {
  const { from, shown } = pageOf(rows, after);
  const to = from + shown.length;
  return (
    <>
      <ResultCount says={sayCount(count, from, to)} pending={pending} />
      <ul className="card-grid">
        {shown.map((row) => (
          <OutcomeCard key={row.outcome.key} row={row} />
        ))}
      </ul>
      <Pager hasNext={to < count} next={String(from + OUTCOMES_A_PAGE)} />
    </>
  );
}

function sayCount(count: number, from: number, to: number): string {
  return to - from === count
    ? say('{count, plural, one {# outcome} other {# outcomes, first what costs the alignment most}}', { count })
    : say('Outcomes {from, number} to {to, number} of {count, number}, first what costs the alignment most', {
        from: from + 1,
        to,
        count,
      });
}

function OutcomeCard({ row }: { row: OutcomeRow }) {
  const { organisation = '' } = useParams();
  const { outcome, alignment, contested, share, departments } = row;
  return (
    <li className="card">
      <p className="matrix-note">
        {say('{audience} · weight {weight}', {
          audience: audienceWords[outcome.for],
          weight: formatNumber(outcome.weight),
        })}
      </p>
      <h2>
        <Link to={paths.outcome(organisation, outcome.key)}>{outcome.statement}</Link>
      </h2>
      <p>
        <Say
          text="Alignment {alignment}, contested {contested}, adds {points} points to the headline."
          alignment={<strong>{formatSigned(alignment)}</strong>}
          contested={<strong>{formatPercent(contested)}</strong>}
          points={<strong>{formatPoints(share)}</strong>}
        />
      </p>
      {departments.length === 0 ? (
        <p className="quiet">{say("No department's goals touch it.")}</p>
      ) : (
        <ul className="verdict-list">
          {departments.map(({ department, verdict }) => (
            <li key={department.key}>
              <VerdictTag verdict={verdict} /> {department.name}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
