import { byLocale, say } from '@concord/texts';
import type { ExportProgress } from './read-export.ts';

const numbers = byLocale((locale) => new Intl.NumberFormat(locale));
const megabytes = byLocale(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);

/**
 * How far a download is, in words.
 *
 * @example
 * sayExport({ bytes: 1_200_000, rows: 3400, total: 10_000 }); // '3,400 of 10,000 rows, 1.2 MB'
 */
export function sayExport({ bytes, rows, total }: ExportProgress): string {
  const size =
    bytes < 100_000
      ? say('{size} kB', { size: numbers().format(Math.ceil(bytes / 1000)) })
      : say('{size} MB', { size: megabytes().format(bytes / 1e6) });
  if (total === undefined) return size;
  if (rows === undefined) return say('{size} of {total, plural, one {# row} other {# rows}}', { size, total });
  return say('{rows, number} of {total, plural, one {# row} other {# rows}}, {size}', {
    rows: Math.min(rows, total),
    total,
    size,
  });
}

/** The share that is there, 0 to 1; nothing where it cannot be told. */
export function shareOf({ rows, total }: ExportProgress): number | undefined {
  if (rows === undefined || total === undefined) return undefined;
  return total === 0 ? 1 : Math.min(1, rows / total);
}
