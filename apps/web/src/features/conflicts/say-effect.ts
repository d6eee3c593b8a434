import { formatPoints } from '@concord/charts';

interface Effect {
  readonly closed: readonly object[];
  readonly before: { readonly headline: number };
  readonly after: { readonly headline: number };
}

/**
 * What a repair would do to the whole.
 *
 * @example
 * sayEffect(effect); // 'Alignment would go from 60.2 to 61.4 of 100; 2 conflicts would close.'
 */
export function sayEffect(effect: Effect | null | undefined): string {
  if (effect == null) return '';
  const [before, after] = [formatPoints(effect.before.headline), formatPoints(effect.after.headline)];
  const alignment =
    before === after ? `Alignment would stay at ${before}` : `Alignment would go from ${before} to ${after}`;
  const closed =
    effect.closed.length === 1 ? 'this conflict would close' : `${effect.closed.length} conflicts would close`;
  return `${alignment} of 100; ${closed}.`;
}
