import { formatPercent, formatPoints, formatSigned, ScoreParts, toOtherParts, toScoreParts } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import type { OverviewQuery } from '../../graphql/operations.ts';
import { Glance } from './glance.tsx';
import { sayStanding } from './say-standing.ts';
import { ToSettleFirst } from './to-settle-first.tsx';

export type OverviewAlignment = NonNullable<OverviewQuery['organisation']>['alignment'];

interface ScorePanelProps {
  readonly organisation: NonNullable<OverviewQuery['organisation']>;
}

/** The headline number, always together with the two numbers that make it and each outcome's part of it. */
export function ScorePanel({ organisation }: ScorePanelProps) {
  const { headline, overall, conflictLoad, outcomes, outcomeCount, totalWeight } = organisation.alignment;
  if (outcomeCount === 0) return <NothingToAlign organisation={organisation} />;
  const parts = toScoreParts(
    outcomes.map(({ outcome, alignment: own, share }) => ({
      key: outcome.key,
      name: outcome.statement,
      weight: outcome.weight,
      alignment: own,
      share,
    })),
    totalWeight,
  );
  const withoutConflicts = (100 * (1 + overall)) / 2;
  return (
    <Section title={sayStanding(organisation.alignment)}>
      <ToSettleFirst organisation={organisation} />
      <div className="score">
        <div className="score-summary">
          <p className="score-number">
            <strong>{formatPoints(headline)}</strong> <span>{say('of 100')}</span>
          </p>
          <p className="quiet">
            {say(
              '100 would mean that every goal helps every outcome it touches, ' +
                "and that no two departments stand in each other's way.",
            )}
          </p>
          <dl className="facts">
            <div>
              <dt>{say('Overall alignment')}</dt>
              <dd>
                <strong>{formatSigned(overall)}</strong>{' '}
                <span className="quiet">{say('from −1 (all hurts) to +1 (all helps), by what matters to people')}</span>
              </dd>
            </div>
            <div>
              <dt>{say('Conflict load')}</dt>
              <dd>
                <strong>{formatPercent(conflictLoad)}</strong>{' '}
                <span className="quiet">{say('of that is lost to proven and stated conflicts')}</span>
              </dd>
            </div>
          </dl>
          <p className="score-sum">
            <Say
              text="Alignment alone gives {alone}; less {share} for conflicts makes {headline}."
              alone={formatPoints(withoutConflicts)}
              share={formatPercent(conflictLoad)}
              headline={<strong>{formatPoints(headline)}</strong>}
            />
          </p>
          <Glance organisation={organisation} />
        </div>
        <ScoreParts
          parts={parts}
          headline={headline}
          others={toOtherParts(parts, { headline, count: outcomeCount })}
          renderOthers={(words) => <Link to={paths.outcomes(organisation.key)}>{words}</Link>}
          renderName={({ key, name }) => <Link to={paths.outcome(organisation.key, key)}>{name}</Link>}
        />
      </div>
    </Section>
  );
}

/** Half of a hundred would look like an answer. */
function NothingToAlign({ organisation: { key, alignment } }: ScorePanelProps) {
  return (
    <Section title={sayStanding(alignment)}>
      <StatePanel
        title={say('No outcomes yet')}
        action={
          <Link className="button-link" to={paths.workshops(key)}>
            {say('Find outcomes in a workshop')}
          </Link>
        }
      >
        {say(
          'Alignment says how far all goals help what customers, coworkers and the surroundings shall experience. ' +
            'Find these outcomes together, or write them into the plan file, with how much each matters.',
        )}
      </StatePanel>
    </Section>
  );
}
