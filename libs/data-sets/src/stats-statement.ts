import type { Column } from './column.ts';
import type { DataSet } from './data-set.ts';
import { Parameters } from './parameters.ts';
import type { RowsChosen } from './rows-question.ts';
import { chosenRows, type Statement } from './rows-statement.ts';

/** What is worked out of the numbers of a column; nothing where there are none. */
export const NUMBER_STATS = { count: 'count', sum: 'sum', average: 'avg', least: 'min', most: 'max' } as const;

/** How rows are put together. */
export interface StatsAsked {
  /** Columns by whose values rows are put into groups; none: all rows are one. */
  readonly groupBy: readonly string[];
  /** Columns of numbers that something is worked out of. */
  readonly numbers: readonly string[];
  readonly limit: number;
}

/** Columns that rows can be grouped by. */
export function groupColumns({ columns }: DataSet): Column[] {
  return columns.filter(({ name, type }) => name !== 'id' && ['text', 'boolean', 'date'].includes(type));
}

/** Columns whose numbers can be added up. */
export function numberColumns({ columns }: DataSet): Column[] {
  return columns.filter(({ type }) => type === 'number' || type === 'integer');
}

/**
 * The statement for groups of rows: the columns that they are grouped by, `count`, and `column.stat` for each number that
 * is asked for. Groups come by their values, those without one last.
 */
export function statsStatement(
  dataSet: DataSet,
  chosen: RowsChosen,
  { groupBy, numbers, limit }: StatsAsked,
): Statement {
  const parameters = new Parameters();
  const known = groupColumns(dataSet).map(({ name }) => name);
  const names = groupBy.filter((name) => known.includes(name)).map((name) => `rows."${name}"`);
  const added = numberColumns(dataSet).filter(({ name }) => numbers.includes(name));
  const stats = added.flatMap(({ name }) =>
    Object.entries(NUMBER_STATS).map(([stat, sql]) => `${sql}(rows."${name}")::double precision AS "${name}.${stat}"`),
  );
  // What a column takes to work out is worked out once a row, and not once a number: OFFSET keeps it from being moved.
  const read = Array.from(new Set([...names, ...added.map(({ name }) => `rows."${name}"`)])).join(', ');
  const rows = `(SELECT ${read} FROM ${chosenRows(dataSet, chosen, parameters)} OFFSET 0) rows`;
  const text = `SELECT ${[...names, 'count(*)::int AS count', ...stats].join(', ')} FROM ${rows}
    ${names.length > 0 ? `GROUP BY ${names.join(', ')} ORDER BY ${names.join(', ')}` : ''} LIMIT ${parameters.add(limit, 'integer')}`;
  return { text, values: parameters.values };
}
