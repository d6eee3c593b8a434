import { formatSigned } from '@concord/charts';
import type { RoofPartsFragment } from '../graphql/operations.ts';

type Influence = RoofPartsFragment['ties'][number]['influences'][number];

/**
 * An influence of one metric on another as a sentence.
 *
 * @example
 * sayInfluence(influence); // "More changeovers raises lead time (+0.40): the line stands."
 */
export function sayInfluence({ from, toMetric, effect, confirmed, because }: Influence): string {
  const way = effect > 0 ? 'raises' : 'lowers';
  const reason = because == null ? '' : `: ${because}`;
  const sureness = confirmed ? '' : ' (nobody has confirmed it)';
  return `More “${from.name}” ${way} “${toMetric?.name ?? 'an outcome'}” (${formatSigned(effect)})${reason}${sureness}.`;
}
