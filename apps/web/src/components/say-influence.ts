import { formatSigned } from '@concord/charts';
import { say } from '@concord/texts';
import type { RoofPartsFragment } from '../graphql/operations.ts';

type Influence = RoofPartsFragment['ties'][number]['influences'][number];

/**
 * An influence of one metric on another as a sentence.
 *
 * @example
 * sayInfluence(influence); // "More changeovers raises lead time (+0.40): the line stands."
 */
export function sayInfluence({ from, toMetric, effect, confirmed, because }: Influence): string {
  const of = { from: from.name, to: toMetric?.name ?? say('an outcome'), effect: formatSigned(effect) };
  const moves =
    effect > 0 ? say('More “{from}” raises “{to}” ({effect})', of) : say('More “{from}” lowers “{to}” ({effect})', of);
  const reason = because == null ? '' : `: ${because}`;
  return `${moves}${reason}${confirmed ? '' : ` (${say('nobody has confirmed it')})`}.`;
}
