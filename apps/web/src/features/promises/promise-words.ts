import { formatNumber, formatPercent, formatValue } from '@concord/charts';
import { say } from '@concord/texts';

/** Channels that are offered; others are typed. */
export const KNOWN_CHANNELS = ['telephone', 'chat', 'email', 'counter', 'field-visit'] as const;

interface Measure {
  readonly of: string;
  readonly share: number;
  readonly within?: number | null;
  readonly unit?: string | null;
}

/** @example sayMeasure({ of: 'calls', share: 95, within: 20, unit: 'seconds' }) // "95 % of calls within 20 seconds" */
export function sayMeasure({ of, share, within, unit }: Measure): string {
  const percent = formatPercent(share / 100, 1);
  return within == null
    ? say('{percent} of {of}', { percent, of })
    : say('{percent} of {of} within {limit}', { percent, of, limit: formatValue(within, unit ?? '') });
}

/** @example sayHoursCount(2.5) // "2.5 hours" */
export function sayHoursCount(hours: number): string {
  return say('{count, plural, one {{shown} hour} other {{shown} hours}}', {
    count: hours,
    shown: formatNumber(Math.round(hours * 10) / 10),
  });
}
