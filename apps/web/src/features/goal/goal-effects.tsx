import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { EffectReasons } from '../../components/goal-effect-list.tsx';
import { Section } from '../../components/section.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { EditGoalLink } from './edit-goal-link.tsx';
import type { GoalDetails } from './goal-details.ts';

/** What the goal does to each outcome it reaches, with the reasons. */
export function GoalEffects({ goal }: { goal: GoalDetails }) {
  const { organisation = '' } = useParams();
  const count = goal.effects.length;
  if (goal.archivedAt != null || goal.status !== 'ACTIVE') return null;
  return (
    <Section
      title={say('What it does to {count, plural, =0 {outcomes} one {one outcome} other {# outcomes}}', { count })}
    >
      {count === 0 ? (
        <StatePanel
          title={say('It reaches no outcome')}
          headingLevel={3}
          action={<EditGoalLink goal={goal}>{say('State which outcome it serves')}</EditGoalLink>}
        >
          {say(
            'Here stands what the goal does for people, and why. Nobody can tell yet whom it is for: it states no ' +
              'outcome that it serves, and its metric moves none.',
          )}
        </StatePanel>
      ) : (
        <ul className="effect-list">
          {goal.effects.map((effect) => (
            <li key={effect.outcome.key}>
              <Link to={paths.outcome(organisation, effect.outcome.key)}>{effect.outcome.statement}</Link>
              {effect.supportPath == null && effect.denialPath == null ? (
                <p className="quiet">{say('It reaches this outcome, but pulls it neither way.')}</p>
              ) : (
                <EffectReasons effect={effect} outcome={effect.outcome.statement} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
