import type * as engine from '@concord/alignment-engine';
import type { Law } from './business-model.graphql-types.ts';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['<=', '≤'],
  ['>=', '≥'],
  ['*', '×'],
  ['-', '−'],
]);

export function toLaw(metrics: ReadonlyMap<string, engine.Metric>, { key, says, because }: engine.Law): Law {
  return { key, says, inWords: inWords(says, metrics), because: because ?? null };
}

/**
 * A law as people read it.
 *
 * @example inWords('lead-time >= 2 + 10 * custom-share', metrics)
 * // 'production lead time ≥ 2 + 10 × share of made-to-order bicycles'
 */
export function inWords(says: string, metrics: ReadonlyMap<string, Pick<engine.Metric, 'name'>>): string {
  const words = says
    .replace(/<=|>=|=|\*/g, ' $& ')
    .trim()
    .split(/\s+/);
  return words.map((word) => SIGNS.get(word) ?? lowered(metrics.get(word)?.name) ?? word).join(' ');
}

/** In the middle of a sentence; what is written in capitals, such as CO₂, stays. */
function lowered(name: string | undefined): string | undefined {
  return name && /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
