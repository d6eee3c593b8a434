import type { DataSet } from './data-set.ts';
import { expressionSql } from './expression.ts';
import { Parameters, type Places } from './parameters.ts';
import { behind, orderOf, placeParts } from './place.ts';
import { relation } from './relation.ts';
import type { CellValue, RowsChosen, RowsPage } from './rows-question.ts';

/** A statement with its parameters: nothing that was asked stands in its text. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * The statement for a page of a data set: its columns under their names, and what the rows are ordered by under `"@0"`,
 * `"@1"` … and the names of the columns they are ordered by.
 */
export function rowsStatement(dataSet: DataSet, chosen: RowsChosen, page: RowsPage): Statement {
  const { orderBy, after, skip = 0, limit, columns = dataSet.columns.map(({ name }) => name) } = page;
  const parameters = new Parameters();
  const parts = placeParts(dataSet, orderBy);
  const told = dataSet.columns.flatMap(({ name }) => (columns.includes(name) ? [name] : []));
  const names = new Set([...told, ...parts.map(({ name }) => name)]);
  const text = [
    `SELECT ${Array.from(names, (name) => `rows."${name}"`).join(', ')} FROM ${chosenRows(dataSet, chosen, parameters)}`,
    after ? `AND ${behind(parts, after, parameters)}` : '',
    `ORDER BY ${orderOf(parts)} LIMIT ${parameters.add(limit, 'integer')}`,
    skip > 0 ? `OFFSET ${parameters.add(skip, 'integer')}` : '',
  ];
  return { text: text.join(' ').trim(), values: parameters.values };
}

/** The statement that counts the rows. */
export function countStatement(dataSet: DataSet, chosen: RowsChosen): Statement {
  const parameters = new Parameters();
  const text = `SELECT count(*)::int AS count FROM ${chosenRows(dataSet, chosen, parameters)}`;
  return { text, values: parameters.values };
}

/**
 * The rows that are chosen, as `rows`: what stands behind `FROM`, up to a last condition.
 * @param organisation whose they are, in SQL; missing: as the question says
 */
export function chosenRows(
  dataSet: DataSet,
  { organisationId, where, updatedSince }: RowsChosen,
  parameters: Places,
  organisation = parameters.add(organisationId, 'uuid'),
): string {
  const conditions = [
    `rows."@organisation" = ${organisation}`,
    ...(where ? [expressionSql(dataSet, where, parameters)] : []),
    ...(updatedSince ? [`rows."updatedAt" >= ${parameters.add(updatedSince, 'timestamptz')}`] : []),
  ];
  const withDeleted = updatedSince !== undefined;
  return `(${relation(dataSet, { withDeleted })}) rows WHERE ${conditions.join(' AND ')}`;
}

/** A row as it is read: its cells by the names of their columns, and beside them what it is ordered by. */
export type ReadRow = Readonly<Record<string, CellValue | Date>>;

/** Where reading goes on behind a row. */
export function placeOf(dataSet: DataSet, row: ReadRow, orderBy: RowsPage['orderBy']): CellValue[] {
  return placeParts(dataSet, orderBy).map(({ name }) => {
    const value = row[name] ?? null;
    return value instanceof Date ? value.toISOString() : value;
  });
}
