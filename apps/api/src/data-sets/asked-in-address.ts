import {
  type AskedValue,
  type ColumnType,
  type Comparison,
  type Condition,
  columnOf,
  type DataSet,
  type RowsChosen,
} from '@concord/data-sets';
import { dayIn, momentIn } from '../graphql/calendar.ts';
import { Refused } from '../http/refused.ts';

export const ORGANISATION = 'organisation';
const UPDATED_SINCE = 'updatedSince';
const COMPARISONS: readonly string[] = ['equals', 'in', 'from', 'to', 'contains', 'isEmpty'] satisfies Comparison[];

/**
 * What an address asks of a data set: `?updatedSince=2026-11-16T00:00:00Z&department=sales&due.to=2026-12-31`. A column
 * alone has to be equal; `in` takes a list with commas.
 * @throws Refused with the parameter and what may stand there
 */
export function askedIn(
  dataSet: DataSet,
  query: Readonly<Record<string, unknown>>,
): Pick<RowsChosen, 'where' | 'updatedSince'> {
  const { [ORGANISATION]: _, [UPDATED_SINCE]: since, ...others } = query;
  const conditions = Object.entries(others).map(([name, given]) => conditionIn(dataSet, name, given));
  return since === undefined
    ? { where: { all: conditions } }
    : { where: { all: conditions }, updatedSince: readAs('time', UPDATED_SINCE, since) as Date };
}

function conditionIn(dataSet: DataSet, parameter: string, given: unknown): Condition {
  const [name = '', comparison = 'equals', ...more] = parameter.split('.');
  const column = columnOf(dataSet, name);
  if (!column || !COMPARISONS.includes(comparison) || more.length > 0)
    throw refused(
      `"${parameter}" is nothing that can be asked of ${dataSet.name}. Ask ${UPDATED_SINCE}, or for a column (${dataSet.columns
        .map((one) => one.name)
        .join(', ')}), alone or with .in, .from, .to, .contains or .isEmpty.`,
    );
  const type = typeOf(column.type, comparison as Comparison, parameter);
  const value =
    comparison === 'in'
      ? textOf(parameter, given)
          .split(',')
          .map((one) => readAs(type, parameter, one))
      : readAs(type, parameter, given);
  return { column: name, comparison: comparison as Comparison, value };
}

function typeOf(type: ColumnType, comparison: Comparison, parameter: string): ColumnType {
  if (comparison === 'isEmpty') return 'boolean';
  if (comparison === 'contains' && type !== 'text')
    throw refused(`"${parameter}" is no text: only texts contain something.`);
  return type;
}

const READERS: Readonly<
  Record<ColumnType, { readonly example: string; readonly read: (text: string) => AskedValue | undefined }>
> = {
  text: { example: 'a text', read: (text) => (text.includes('\0') ? undefined : text) },
  number: { example: '12.5', read: numberIn },
  integer: { example: '12', read: numberIn },
  boolean: {
    example: 'true or false',
    read: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  },
  date: { example: '2026-06-30', read: dayIn },
  time: { example: '2026-06-30T08:30:00Z', read: momentIn },
};

function readAs(type: ColumnType, parameter: string, given: unknown): AskedValue {
  const { example, read } = READERS[type];
  const text = textOf(parameter, given);
  const value = read(text);
  if (value !== undefined) return value;
  throw refused(`"${parameter}" cannot be "${text}". Write ${example}.`);
}

function textOf(parameter: string, given: unknown): string {
  if (typeof given === 'string') return given;
  throw refused(
    `"${parameter}" stands there more than once. Ask once; several values go into ${parameter}.in with commas.`,
  );
}

function numberIn(text: string): number | undefined {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) ? value : undefined;
}

function refused(message: string): Refused {
  return new Refused(400, 'BAD_USER_INPUT', message);
}
