/** The files that a data set comes as, what most people want first, each with what people call it. */
export const exportFormats = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
] as const;

export type ExportFormat = (typeof exportFormats)[number][0];

/**
 * Where the server gives a data set as a file, to whoever is signed in.
 *
 * @param organisation its key
 * @param name of the data set, as the API has it
 * @example
 * exportAddress('demo', 'goals', 'csv'); // '/export/goals.csv?organisation=demo'
 */
export function exportAddress(organisation: string, name: string, format: ExportFormat): string {
  return `/export/${name}.${format}?organisation=${encodeURIComponent(organisation)}`;
}
