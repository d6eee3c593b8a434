import type { IsoDate } from '@concord/alignment-engine';
import { currentLanguage } from '@concord/texts';

/**
 * A day of the calendar as people type it, in messages about what was typed.
 *
 * @example typedDay('2026-06-30') // '2026-06-30', or '30.06.2026' for whoever reads German
 */
export function typedDay(day: IsoDate): string {
  return currentLanguage() === 'de' ? day.replace(/^(\d+)-(\d+)-(\d+)$/, '$3.$2.$1') : day;
}
