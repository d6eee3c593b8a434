import { formatUnit, formatNumber } from '@concord/charts';
import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import type { CapacityOutlookPartsFragment } from '../../graphql/operations.ts';
import { ModelRow } from '../business/model-row.tsx';
import { removal } from '../business/removals.ts';
import { CapacityForm } from './capacity-form.tsx';

/** How much there is of a capacity, for planners: changed and removed where its weeks are shown. */
export function KeepCapacity({ capacity }: { capacity: CapacityOutlookPartsFragment['capacity'] }) {
  const { organisation = '' } = useParams();
  if (!useMay(organisation).plan) return null;
  const { key, name, unit, amount } = capacity;
  return (
    <ul className="step-list model-list">
      <ModelRow
        name={name}
        removal={removal(name, { removeCapacity: key }, { addCapacity: { key, name, unit, amount } })}
        form={(close) => <CapacityForm capacity={capacity} onClose={close} />}
      >
        {say('There is {amount} ({unit}).', { amount: formatNumber(amount), unit: formatUnit(unit) })}
      </ModelRow>
    </ul>
  );
}
