import {
  type CellValue,
  type DataSet,
  NUMBER_STATS,
  numberColumns,
  type RowsChosen,
  statsStatement,
} from '@concord/data-sets';
import type { EntityManager } from 'typeorm';
import { badInput } from '../graphql/page.ts';
import { LARGEST_PAGE_OF_ROWS } from '../limits/limits.ts';

/** A group of rows: what they have in common, how many they are, and what their numbers come to. */
export type RowGroup = Readonly<Record<string, CellValue | Readonly<Record<string, CellValue>>>>;

/**
 * Rows put into groups.
 * @param numbers columns whose numbers are worked out; others are left out
 * @throws GraphQLError where there are more groups than anybody could read
 */
export async function statsOfRows(
  manager: EntityManager,
  dataSet: DataSet,
  chosen: RowsChosen,
  { groupBy, numbers }: { readonly groupBy: readonly string[]; readonly numbers: readonly string[] },
): Promise<RowGroup[]> {
  const { text, values } = statsStatement(dataSet, chosen, { groupBy, numbers, limit: LARGEST_PAGE_OF_ROWS + 1 });
  const found = await manager.query<Record<string, CellValue>[]>(text, [...values]);
  if (found.length > LARGEST_PAGE_OF_ROWS)
    throw badInput(
      `There are more than ${String(LARGEST_PAGE_OF_ROWS)} groups. Group by fewer columns, or ask for fewer rows with "filter".`,
    );
  const asked = numberColumns(dataSet).filter(({ name }) => numbers.includes(name));
  return found.map((row) => ({
    ...row,
    ...Object.fromEntries(
      asked.map(({ name }) => [
        name,
        Object.fromEntries(Object.keys(NUMBER_STATS).map((stat) => [stat, row[`${name}.${stat}`] ?? null])),
      ]),
    ),
  }));
}
