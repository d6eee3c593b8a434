import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { Section } from '../../components/section.tsx';
import type { ConflictDetails } from './conflict-details.ts';
import { isChoice } from '../../components/is-choice.ts';
import { mergeRepairs } from './merge-repairs.ts';
import { sayEffect } from './say-effect.ts';
import { WayToGoal } from './way-to-goal.tsx';
import { useRepairEffects } from './use-repair-effects.ts';
import { WouldOpen } from './would-open.tsx';

type Repair = ConflictDetails['repairs'][number];

/** The ways out, each tried on the plan, and what each would open instead. */
export function Settlements({ conflict }: { conflict: ConflictDetails }) {
  const repairs = mergeRepairs(conflict.repairs);
  const effects = useRepairEffects(conflict.id);
  if (repairs.length === 0) return <NoSettlement tier={conflict.tier} />;
  return (
    <Section title={say('What would settle it')} note={sayWhetherTried(conflict.repairs)}>
      <ol className="settlement-list">
        {repairs.map(({ label, repair }) => (
          <li key={repair.text} className="settlement">
            <h3>{label}</h3>
            <p className="conflict-explanation">{repair.text}</p>
            <WaysOn conflict={conflict} repair={repair} />
            <p className="quiet">{sayEffect(effects?.[conflict.repairs.indexOf(repair)]?.whatIf)}</p>
            <WouldOpen conflicts={repair.opens} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function sayWhetherTried(repairs: readonly Repair[]): string {
  const inWords = repairs.filter(({ kind }) => kind === 'IN_WORDS').length;
  if (inWords === repairs.length) return say('No single number settles it, so this has not been tried on the plan.');
  return inWords === 0
    ? say('Each way has been tried on the plan: with it, this conflict is gone. Nothing has been changed.')
    : say(
        'Each way that names a number or a day has been tried on the plan: with it, this conflict is gone. ' +
          'Nothing has been changed.',
      );
}

/** From a way out to the decision for it, or straight to each goal that would change. */
function WaysOn({ conflict, repair }: { conflict: ConflictDetails; repair: Repair }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const goals = new Map(repair.changes.flatMap((change) => ('goal' in change ? [[change.goal.key, change.goal]] : [])));
  const decide = `${paths.decideConflict(organisation, conflict.id)}?option=${conflict.repairs.indexOf(repair)}`;
  const mayDecide = isChoice(repair) && may.plan;
  const { promise } = conflict;
  if (goals.size === 0 && promise == null && !mayDecide) return null;
  return (
    <ul className="advice-links" aria-label={say('How to go on')}>
      {mayDecide && (
        <li>
          <Link to={decide}>{say('Decide for this')}</Link>
        </li>
      )}
      {promise != null && (
        <li>
          <Link to={paths.promise(organisation, promise.key)}>{say('To the promise, and to who is there')}</Link>
        </li>
      )}
      {[...goals.values()].map((goal) => (
        <li key={goal.key}>
          <WayToGoal goal={goal} />
        </li>
      ))}
    </ul>
  );
}

function NoSettlement({ tier }: Pick<ConflictDetails, 'tier'>) {
  return tier === 'POSSIBLE' ? (
    <Section title={say('First find out whether it is so')}>
      <p>
        {say(
          'Nobody has stated this: it is inferred from how one thing moves another. Ask those who know. If it is so, ' +
            'confirm the influences on the way, or state in the goal itself what it does to the outcome; then Concord ' +
            'also says what would settle the conflict.',
        )}
      </p>
    </Section>
  ) : (
    <Section title={say('No single change settles it')}>
      <p>
        {say(
          'Concord tried to change the targets, dates and amounts of these goals alone and found nothing that removes ' +
            'this conflict. Talk about what else could change: the scope of a goal, what ties the metrics together, or ' +
            'who carries the goal.',
        )}
      </p>
    </Section>
  );
}
