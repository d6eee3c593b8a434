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
import { badInput, type PageInfo } from '../graphql/page.ts';
import { conditionsIn } from './cell-filters.ts';

/** What is asked of a data set. */
export interface AskedRows {
  readonly first: number;
  readonly after?: string | null;
  readonly updatedSince?: Date | null;
  readonly orderBy?: readonly Ordering[] | null;
  readonly filter?: object | null;
}

/** A page of rows. */
export interface RowPage {
  readonly nodes: readonly ReadRow[];
  readonly pageInfo: PageInfo;
  /** How many rows there are in all, where that was asked. */
  readonly totalCount?: number;
}

/**
 * A page of a data set.
 * @param columns which ones are told
 * @param counted whether all of them are counted
 * @throws GraphQLError where the cursor is none of this list, or belongs to another order
 */
export async function pageOfRows(
  manager: EntityManager,
  dataSet: DataSet,
  chosen: RowsChosen,
  { first, after, orderBy }: AskedRows,
  { columns, counted }: { readonly columns: readonly string[]; readonly counted: boolean },
): Promise<RowPage> {
  const order = orderBy ?? [];
  const place = after == null ? undefined : placeIn(dataSet, order, after);
  const { text, values } = rowsStatement(dataSet, chosen, { orderBy: order, after: place, limit: first + 1, columns });
  const found = await manager.query<ReadRow[]>(text, [...values]);
  const nodes = found.slice(0, first);
  const cursor = (row: ReadRow | undefined) => (row === undefined ? null : cursorOf(placeOf(dataSet, row, order)));
  return {
    nodes,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: place !== undefined,
      startCursor: cursor(nodes[0]),
      endCursor: cursor(nodes.at(-1)),
    },
    ...(counted ? { totalCount: await countRows(manager, dataSet, chosen) } : {}),
  };
}

async function countRows(manager: EntityManager, dataSet: DataSet, chosen: RowsChosen): Promise<number> {
  const { text, values } = countStatement(dataSet, chosen);
  const [{ count }] = await manager.query<[{ count: number }]>(text, [...values]);
  return count;
}

/** What is asked of an organisation's rows, as the data set takes it. */
export function chosenRows(organisationId: string, { updatedSince, filter }: AskedRows): RowsChosen {
  return { organisationId, updatedSince: updatedSince ?? undefined, where: { all: conditionsIn(filter) } };
}

function cursorOf(place: readonly CellValue[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function placeIn(dataSet: DataSet, orderBy: readonly Ordering[], cursor: string): CellValue[] {
  const parts = placeParts(dataSet, orderBy);
  const place = parsed(cursor);
  const fits =
    place?.length === parts.length &&
    parts.every(({ type, mayBeEmpty }, i) => (place[i] === null ? mayBeEmpty : IS_OF_TYPE[type](place[i])));
  if (fits) return place as CellValue[];
  throw badInput(
    '"after" is not a cursor of this list in this order. Use the "endCursor" of the page before with the same "orderBy", or leave it out to start at the beginning.',
  );
}

function parsed(cursor: string): unknown[] | undefined {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(place) ? place : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && !value.includes('\0');
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** As PostgreSQL takes them. */
const IS_OF_TYPE: Readonly<Record<ColumnType, (value: unknown) => boolean>> = {
  text: isText,
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  boolean: (value) => typeof value === 'boolean',
  date: (value) => isText(value) && MOMENT.test(`${value}T00:00:00.000Z`) && !Number.isNaN(Date.parse(value)),
  time: (value) => isText(value) && MOMENT.test(value) && !Number.isNaN(Date.parse(value)),
};
