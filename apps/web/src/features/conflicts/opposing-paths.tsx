import { formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useLocation, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import { VerdictTag } from '../../components/verdict-tag.tsx';
import { viaOutcome } from './cause/via-outcome.ts';
import type { ConflictDetails } from './conflict-details.ts';

type Opposing = ConflictDetails['evidence']['effects'][number];

/** How one goal helps what the other hurts, outcome by outcome. The cause path shows how, hop by hop. */
export function OpposingPaths({ effects, main }: { effects: readonly Opposing[]; main: boolean }) {
  return (
    <Section
      title={say(main ? 'How one goal undoes the other' : 'Beside the targets, the goals also work against each other')}
    >
      <ul className="opposing-list">
        {effects.map((effect) => (
          <OpposingEffect key={effect.outcome.key} effect={effect} main={main} />
        ))}
      </ul>
    </Section>
  );
}

function OpposingEffect({ effect, main }: { effect: Opposing; main: boolean }) {
  const { organisation = '' } = useParams();
  const { search } = useLocation();
  const { outcome, support, denial } = effect;
  return (
    <li className="opposing">
      <h3>
        <Link to={paths.outcome(organisation, outcome.key)}>{outcome.statement}</Link>
      </h3>
      <p className="quiet">
        {sayWeight(effect, main && !effect.counted)}{' '}
        <Link to={viaOutcome(search, outcome.key)}>{say('Follow the path')}</Link>
      </p>
      <div className="opposing-sides">
        {[
          { verdict: 'HELPS' as const, path: support },
          { verdict: 'HURTS' as const, path: denial },
        ].map(({ verdict, path }) => (
          <div key={verdict}>
            <p>
              <VerdictTag verdict={verdict} />{' '}
              <Link to={paths.goal(organisation, path.goal.key)}>{path.goal.title}</Link>
            </p>
          </div>
        ))}
      </div>
    </li>
  );
}

function sayWeight(effect: Opposing, asEvidence: boolean): string {
  const values = { weight: formatPercent(effect.weight), strength: formatPercent(effect.strength) };
  return asEvidence
    ? say(
        'Weight {weight} of the most important outcome; strength {strength}; ' +
          'shown as evidence only, because a surer outcome decides.',
        values,
      )
    : say('Weight {weight} of the most important outcome; strength {strength}.', values);
}
