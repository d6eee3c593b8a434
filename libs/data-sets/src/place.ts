import { type ColumnType, SQL_TYPES } from './column.ts';
import { columnOf, type DataSet } from './data-set.ts';
import type { Places } from './parameters.ts';
import { identityNames } from './relation.ts';
import type { CellValue, RowsOrder } from './rows-question.ts';

/** One of the values that rows are ordered by. */
export interface PlacePart {
  readonly name: string;
  readonly type: ColumnType;
  readonly descending: boolean;
  readonly mayBeEmpty: boolean;
}

/** What rows are ordered by: what was asked for, and then what tells them apart. */
export function placeParts(dataSet: DataSet, orderBy: RowsOrder = []): PlacePart[] {
  const asked = orderBy === 'identity' ? [] : orderBy.length > 0 ? orderBy : [{ column: 'updatedAt' }];
  const identity = identityNames(dataSet).map((name, i) => ({
    name,
    type: dataSet.identity[i]?.type ?? 'text',
    descending: false,
    mayBeEmpty: false,
  }));
  return [
    ...asked.flatMap(({ column, descending = false }) => {
      const found = columnOf(dataSet, column);
      const mayBeEmpty = column !== 'updatedAt' && column !== 'id';
      return found ? [{ name: column, type: found.type, descending, mayBeEmpty }] : [];
    }),
    ...identity,
  ];
}

/** Rows without a value come last, whichever way the others go. */
export function orderOf(parts: readonly PlacePart[]): string {
  return parts
    .map(
      ({ name, descending, mayBeEmpty }) =>
        `rows."${name}"${descending ? ' DESC' : ''}${mayBeEmpty ? ' NULLS LAST' : ''}`,
    )
    .join(', ');
}

/** The condition that rows stand behind a place. @param rows under which name they are known */
export function behind(
  parts: readonly PlacePart[],
  place: readonly CellValue[],
  parameters: Places,
  rows = 'rows',
): string {
  const values = parts.map(({ type }, i) =>
    (place[i] ?? null) === null ? '' : parameters.add(place[i], SQL_TYPES[type]),
  );
  if (parts.every(({ descending, mayBeEmpty }) => !descending && !mayBeEmpty))
    return `(${parts.map(({ name }) => `${rows}."${name}"`).join(', ')}) > (${values.join(', ')})`;
  return parts.reduceRight((further, { name, descending, mayBeEmpty }, i) => {
    const [column, value, isEmpty] = [`${rows}."${name}"`, values[i] ?? '', (place[i] ?? null) === null];
    const later = isEmpty
      ? 'false'
      : `(${column} ${descending ? '<' : '>'} ${value}${mayBeEmpty ? ` OR ${column} IS NULL` : ''})`;
    const same = isEmpty ? `${column} IS NULL` : `${column} = ${value}`;
    return further === '' ? later : `(${later} OR (${same} AND ${further}))`;
  }, '');
}
