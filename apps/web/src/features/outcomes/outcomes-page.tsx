import { formatNumber, formatPercent, formatPoints, formatSigned } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { CellDrawer } from '../../components/late-cell-drawer.tsx';
import { MatrixPanel } from '../../components/matrix-panel.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { OutcomeTabs } from '../../components/outcome-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { VerdictTag } from '../../components/verdict-tag.tsx';
import { audienceWords } from '../../components/words.ts';
import { OutcomesDocument, type OutcomesQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';

type Row = NonNullable<OutcomesQuery['organisation']>['alignment']['outcomes'][number];

export function Component() {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(OutcomesDocument, { organisation: key });
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
          const rows = [...organisation.alignment.outcomes].sort((a, b) => b.outcome.weight - a.outcome.weight);
          if (rows.length === 0) {
            return (
              <StatePanel
                title={say('No outcomes yet')}
                action={
                  <Link className="button-link" to={paths.start(key, 'outcomes')}>
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
          return (
            <>
              <MatrixPanel outcomes={organisation.alignment.outcomes} departments={organisation.departments} />
              <ul className="card-grid">
                {rows.map((row) => (
                  <OutcomeCard key={row.outcome.key} row={row} />
                ))}
              </ul>
              <CellDrawer departments={organisation.departments} />
            </>
          );
        }}
      </AsyncView>
    </div>
  );
}

function OutcomeCard({ row }: { row: Row }) {
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
