import { say } from '@concord/texts';
import type { AgendaItemPartsFragment } from '../../graphql/operations.ts';
import type { ConflictDetails } from '../conflicts/conflict-details.ts';
import { mergeRepairs } from '../conflicts/merge-repairs.ts';
import { sayEffect } from '../conflicts/say-effect.ts';
import { useRepairEffects } from '../conflicts/use-repair-effects.ts';
import { WouldOpen } from '../conflicts/would-open.tsx';

interface PreReadOptionsProps {
  readonly conflict: ConflictDetails;
  readonly item: AgendaItemPartsFragment;
}

/** What could be decided: the ways out that were worked out, what people propose, and living with it. */
export function PreReadOptions({ conflict, item }: PreReadOptionsProps) {
  const effects = useRepairEffects(conflict.id);
  const own = item.entries.filter(({ kind, struckAt }) => kind === 'OPTION' && struckAt == null);
  return (
    <>
      <h3>{say('What could be decided')}</h3>
      <ol className="settlement-list">
        {mergeRepairs(conflict.repairs).map(({ label, repair }) => (
          <li key={repair.text} className="settlement">
            <h4>{label}</h4>
            <p className="conflict-explanation">{repair.text}</p>
            <p className="quiet">{sayEffect(effects?.[conflict.repairs.indexOf(repair)]?.whatIf)}</p>
            <WouldOpen conflicts={repair.opens} />
          </li>
        ))}
        {own.map(({ id, words, by }) => (
          <li key={id} className="settlement">
            <h4>{by == null ? say('Proposed') : say('Proposed by {name}', { name: by.name })}</h4>
            <p className="conflict-explanation">{words}</p>
          </li>
        ))}
        <li className="settlement">
          <h4>{say('Live with it')}</h4>
          <p className="conflict-explanation">
            {say(
              'Nothing changes, up to a limit and until a day that the meeting sets. Beyond either, the conflict opens ' +
                'again by itself.',
            )}
          </p>
        </li>
      </ol>
    </>
  );
}
