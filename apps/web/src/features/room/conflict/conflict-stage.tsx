import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { sayWish } from '../../../components/say-target.ts';
import { ConflictStateTag, TierTag } from '../../../components/tags.tsx';
import type { ConflictDetails } from '../../conflicts/conflict-details.ts';
import { ConflictEvidence } from '../../conflicts/conflict-evidence.tsx';
import { sidesOfPromise } from '../../conflicts/sides-of-promise.ts';
import { useItem } from '../room-context.ts';
import { sayWeight } from './say-weight.ts';

/** What everybody has to see from the back of the room: what customers say, both goals, and the arithmetic. */
export function ConflictStage({ conflict }: { conflict: ConflictDetails }) {
  const { organisation = '' } = useParams();
  const { ranking } = useItem();
  const outcomes = conflict.outcomes.toSorted((a, b) => b.weight - a.weight);
  const [first, ...others] = outcomes;
  return (
    <div className="room-stage">
      <section className="room-statement" aria-label={say('What it is about')}>
        {first !== undefined && (
          <figure className="room-outcome">
            <blockquote>{say('“{statement}”', { statement: first.statement })}</blockquote>
            <figcaption>
              {sayWeight(first, ranking)}
              {others.length > 0 &&
                ` ${say('{count, plural, =1 {One more outcome is} other {# more outcomes are}} at stake.', { count: others.length })}`}
            </figcaption>
          </figure>
        )}
        <ul className="room-sides">
          {conflict.goals.map((goal) => (
            <li key={goal.key}>
              <p className="room-side-department">{goal.department.name}</p>
              <h2>{goal.title}</h2>
              {sayWish(goal) !== undefined && <p className="room-side-wish">{sayWish(goal)}</p>}
            </li>
          ))}
          {sidesOfPromise(conflict).map(({ key, department, title }) => (
            <li key={key}>
              <p className="room-side-department">{department.name}</p>
              <h2>{title}</h2>
            </li>
          ))}
        </ul>
        <p className="room-sentence">{conflict.explanation}</p>
        <p className="tag-line">
          {conflict.life != null && <ConflictStateTag state={conflict.life.state} />}
          <TierTag tier={conflict.tier} />
          <Link to={paths.conflict(organisation, conflict.id)}>{say('All about this conflict')}</Link>
        </p>
      </section>
      <div className="room-picture stack">
        <ConflictEvidence conflict={mainly(conflict)} />
      </div>
    </div>
  );
}

/** What decides it: one picture is read from the back of a room, five are not. The rest is on the conflict's own page. */
function mainly(conflict: ConflictDetails): ConflictDetails {
  const effects = conflict.rule === 'TRADE_OFF' ? conflict.evidence.effects.slice(0, 1) : [];
  return { ...conflict, evidence: { ...conflict.evidence, effects } };
}
