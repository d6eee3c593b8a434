import { midSentence } from '../wording.ts';
import type { Vocabulary } from './rule.ts';

/** A metric's name inside a sentence, and the unit to write after its values. */
export function metricInWords(key: string, plan: Vocabulary): { readonly name: string; readonly unit: string } {
  const metric = plan.metricByKey.get(key);
  const name = midSentence(metric?.name ?? key);
  return { name, unit: unitBeside(name, metric?.unit ?? '') };
}

/** A name such as "suppliers under contract" needs no "suppliers" after the number; a share is read as per cent. */
function unitBeside(name: string, unit: string): string {
  return unit !== 'share' && name.split(' ').includes(unit) ? 'count' : unit;
}
