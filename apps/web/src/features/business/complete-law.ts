import type { NamedMetric } from './read-law.ts';

export interface Completion {
  readonly metric: NamedMetric;
  /** The whole law with the metric in the place of what was begun. */
  readonly text: string;
}

const MOST = 8;

/**
 * The metrics that somebody may mean who is typing a law, by their keys or by any part of their names.
 *
 * @example completeLaw('promise >= lead', metrics)[0].text // 'promise >= lead-time'
 */
export function completeLaw(text: string, metrics: readonly NamedMetric[]): Completion[] {
  const [begun = ''] = /(?:(?!\s[+-]\s)[^<>=+*])*$/.exec(text) ?? [];
  const word = begun.replace(/^\s*-\s+/, '').trimStart();
  if (/^[\d.]*$/.test(word.trim()) && word !== '') return [];
  const before = text.slice(0, text.length - word.length);
  const sought = word.trim().toLowerCase();
  if (metrics.some(({ key }) => key === sought)) return [];
  return metrics
    .filter(({ key, name }) => key.includes(sought) || name.toLowerCase().includes(sought))
    .slice(0, MOST)
    .map((metric) => ({ metric, text: `${before}${metric.key}` }));
}
