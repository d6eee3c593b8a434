import { formatPoints } from '@concord/charts';
import { say } from '@concord/texts';

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
  const closed = effect.closed.length;
  return before === after
    ? say(
        'Alignment would stay at {before} of 100; ' +
          '{closed, plural, =1 {this conflict} other {# conflicts}} would close.',
        { before, closed },
      )
    : say(
        'Alignment would go from {before} to {after} of 100; ' +
          '{closed, plural, =1 {this conflict} other {# conflicts}} would close.',
        { before, after, closed },
      );
}
