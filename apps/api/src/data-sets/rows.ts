import {
  type CellValue,
  type ColumnType,
  countStatement,
  type DataSet,
  type Ordering,
  placeOf,
  placeParts,
  type ReadRow,
  type RowsChosen,
  rowsStatement,
} from '@concord/data-sets';
import type { EntityManager } from 'typeorm';
import { dayIn, momentIn } from '../graphql/calendar.ts';
import { encodeCursor, type PageInfo, partsOfCursor } from '../graphql/page.ts';

/** Which rows of those that are chosen. */
export interface AskedPage {
  readonly first: number;
  readonly orderBy: readonly Ordering[];
  /** Where the page before ended. */
  readonly after?: readonly CellValue[] | undefined;
  readonly skip?: number;
}

/** A page of rows. */
export interface RowPage {
  /** Made when they are asked for. */
  readonly edges: readonly { readonly cursor: string; readonly node: ReadRow }[];
  readonly nodes: readonly ReadRow[];
  readonly pageInfo: PageInfo;
  /** How many rows there are in all, where that was asked. */
  readonly totalCount?: number;
}

/**
 * A page of a data set.
 * @param columns which ones are told
 * @param counted whether all of them are counted
 */
export async function pageOfRows(
  manager: EntityManager,
  dataSet: DataSet,
  chosen: RowsChosen,
  { first, after, orderBy, skip }: AskedPage,
  { columns, counted }: { readonly columns: readonly string[]; readonly counted: boolean },
): Promise<RowPage> {
  const { text, values } = rowsStatement(dataSet, chosen, { orderBy, after, skip, limit: first + 1, columns });
  const found = await manager.query<ReadRow[]>(text, [...values]);
  const nodes = found.slice(0, first);
  const cursor = (row: ReadRow) => encodeCursor(placeOf(dataSet, row, orderBy));
  const [start, end] = [nodes[0], nodes.at(-1)];
  return {
    get edges() {
      return nodes.map((node) => ({ cursor: cursor(node), node }));
    },
    nodes,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: after !== undefined,
      startCursor: start ? cursor(start) : null,
      endCursor: end ? cursor(end) : null,
    },
    ...(counted ? { totalCount: await countRows(manager, dataSet, chosen) } : {}),
  };
}

/** How many rows there are. */
export async function countRows(manager: EntityManager, dataSet: DataSet, chosen: RowsChosen): Promise<number> {
  const { text, values } = countStatement(dataSet, chosen);
  const [{ count }] = await manager.query<[{ count: number }]>(text, [...values]);
  return count;
}

/** The place that a cursor stands for; nothing where it is none of this data set in this order. */
export function placeAt(dataSet: DataSet, orderBy: readonly Ordering[], cursor: string): CellValue[] | undefined {
  const parts = placeParts(dataSet, orderBy);
  const place = partsOfCursor(cursor);
  const fits =
    place?.length === parts.length &&
    parts.every(({ type, mayBeEmpty }, i) => (place[i] === null ? mayBeEmpty : IS_OF_TYPE[type](place[i])));
  return fits ? (place as CellValue[]) : undefined;
}

/** As PostgreSQL takes them. */
const IS_OF_TYPE: Readonly<Record<ColumnType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && !value.includes('\0'),
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && dayIn(value) !== undefined,
  time: (value) => typeof value === 'string' && momentIn(value) !== undefined,
};
