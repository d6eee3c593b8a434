import { columnOf, type DataSet, type Expression, type Ordering } from '@concord/data-sets';
import { odataProblem } from './odata-problem.ts';
import { readFilter } from './read-filter.ts';

/** What is asked of an entity set. */
export interface ODataOptions {
  readonly columns: readonly string[];
  readonly where: Expression | undefined;
  readonly orderBy: readonly Ordering[];
  /** Missing: all. */
  readonly top: number | undefined;
  readonly skip: number;
  readonly counted: boolean;
  /** Where the page before ended. */
  readonly after: string | undefined;
}

const OPTIONS = ['$select', '$filter', '$orderby', '$top', '$skip', '$count', '$skiptoken', '$format'];
const MOST_LEFT_OUT = 10_000_000;

/**
 * The query options of OData.
 * @throws Refused with the option and what may stand there
 */
export function readOptions(dataSet: DataSet, query: Readonly<Record<string, unknown>>): ODataOptions {
  const unknown = Object.keys(query).find((name) => name.startsWith('$') && !OPTIONS.includes(name));
  if (unknown !== undefined) throw odataProblem(`"${unknown}" is not offered here. There are ${OPTIONS.join(', ')}.`);
  const option = (name: string): string | undefined => {
    const given = query[name];
    if (given === undefined || typeof given === 'string') return given?.trim();
    throw odataProblem(`"${name}" stands there more than once.`);
  };
  const format = option('$format');
  if (format !== undefined && !/^(json|application\/json)\b/i.test(format))
    throw odataProblem(
      `$format is "${format}"; only json is offered here. Files of other kinds are at /export/${dataSet.name}.csv.`,
    );
  const filter = option('$filter');
  return {
    columns: selected(dataSet, option('$select')),
    where: filter ? readFilter(dataSet, filter) : undefined,
    orderBy: ordered(dataSet, option('$orderby')),
    top: option('$top') === undefined ? undefined : count('$top', option('$top')),
    skip: count('$skip', option('$skip') ?? '0'),
    counted: trueOrFalse('$count', option('$count') ?? 'false'),
    after: option('$skiptoken'),
  };
}

function selected(dataSet: DataSet, select: string | undefined): string[] {
  const all = dataSet.columns.map(({ name }) => name);
  if (!select || select === '*') return all;
  const names = select.split(',').map((name) => name.trim());
  for (const name of names) known(dataSet, '$select', name);
  return all.filter((name) => names.includes(name));
}

function ordered(dataSet: DataSet, orderby: string | undefined): Ordering[] {
  if (!orderby) return [];
  return orderby.split(',').map((part) => {
    const [name = '', direction = 'asc', ...more] = part.trim().split(/\s+/);
    if (!['asc', 'desc'].includes(direction) || more.length > 0)
      throw odataProblem(`$orderby has "${part.trim()}". Write a column, and asc or desc behind it.`);
    return { column: known(dataSet, '$orderby', name), descending: direction === 'desc' };
  });
}

function known(dataSet: DataSet, option: string, name: string): string {
  if (columnOf(dataSet, name)) return name;
  const all = dataSet.columns.map((column) => column.name).join(', ');
  throw odataProblem(`${option} names "${name}", which ${dataSet.name} has not. There are ${all}.`);
}

function count(option: string, text = ''): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= MOST_LEFT_OUT) return value;
  throw odataProblem(`${option} is "${text}"; write a whole number from 0 to ${String(MOST_LEFT_OUT)}.`);
}

function trueOrFalse(option: string, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw odataProblem(`${option} is "${text}"; write true or false.`);
}

/** A key as it stands in `goals('promise-5')`, without its quotes. */
export function keyIn(text: string): string {
  return text.slice(1, -1).replaceAll("''", "'");
}
