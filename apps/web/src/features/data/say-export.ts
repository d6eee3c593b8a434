import type { ExportProgress } from './read-export.ts';

const numbers = new Intl.NumberFormat('en');
const megabytes = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * How far a download is, in words.
 *
 * @example
 * sayExport({ bytes: 1_200_000, rows: 3400, total: 10_000 }); // '3,400 of 10,000 rows, 1.2 MB'
 */
export function sayExport({ bytes, rows, total }: ExportProgress): string {
  const size =
    bytes < 100_000 ? `${numbers.format(Math.ceil(bytes / 1000))} kB` : `${megabytes.format(bytes / 1e6)} MB`;
  if (total === undefined) return size;
  if (rows === undefined) return `${size} of ${rowsInWords(total)}`;
  return `${numbers.format(Math.min(rows, total))} of ${rowsInWords(total)}, ${size}`;
}

function rowsInWords(count: number): string {
  return count === 1 ? '1 row' : `${numbers.format(count)} rows`;
}

/** The share that is there, 0 to 1; nothing where it cannot be told. */
export function shareOf({ rows, total }: ExportProgress): number | undefined {
  if (rows === undefined || total === undefined) return undefined;
  return total === 0 ? 1 : Math.min(1, rows / total);
}
