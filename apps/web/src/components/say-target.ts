import { formatValue } from '@concord/charts';
import { currentLanguage, say } from '@concord/texts';
import type { Direction, TargetPartsFragment } from '../graphql/operations.ts';

/**
 * A target as a person says it.
 *
 * @example
 * sayTarget({ kind: 'AT_MOST', low: null, high: 5 }, 'days'); // "at most 5 days"
 */
export function sayTarget(target: TargetPartsFragment, unit: string): string {
  const value = (number: number | null | undefined) => (number == null ? '…' : formatValue(number, unit));
  switch (target.kind) {
    case 'AT_LEAST':
      return say('at least {value}', { value: value(target.low) });
    case 'AT_MOST':
      return say('at most {value}', { value: value(target.high) });
    case 'EXACTLY':
      return say('exactly {value}', { value: value(target.low) });
    case 'BETWEEN':
      return say('between {low} and {high}', { low: value(target.low), high: value(target.high) });
  }
}

/**
 * A name as it stands inside a sentence; short forms such as "NPS" keep their capitals, and in German all names do.
 *
 * @example
 * inSentence('Promised delivery time'); // "promised delivery time"
 */
export function inSentence(name: string): string {
  if (currentLanguage() === 'de') return name;
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

interface Wanting {
  readonly metric?: { readonly name: string; readonly unit: string } | null;
  readonly target?: TargetPartsFragment | null;
  readonly direction?: Direction | null;
}

/**
 * What a goal wants, in a few words: "Production lead time at most 5 days".
 * A goal without a metric says nothing here: its title has to speak for it.
 */
export function sayWish({ metric, target, direction }: Wanting): string | undefined {
  if (metric == null) return undefined;
  if (target == null) return direction == null ? metric.name : sayPull(metric.name, direction);
  return `${metric.name} ${sayTarget(target, metric.unit)}`;
}

function sayPull(metric: string, direction: Direction): string {
  switch (direction) {
    case 'INCREASE':
      return say('{metric} higher', { metric });
    case 'DECREASE':
      return say('{metric} lower', { metric });
    case 'MAINTAIN':
      return say('{metric} kept as it is', { metric });
  }
}
