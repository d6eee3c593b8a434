import {
  type Column,
  type ColumnType,
  type DataSet,
  groupColumns,
  numberColumns,
  type Ordering,
  rowType,
} from '@concord/data-sets';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PageInfo } from '../graphql/page.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { FILTERS } from './cell-filters.ts';

/** What is asked of the rows of a data set. */
export interface AskedRows {
  readonly first: number;
  readonly after?: string | null;
  readonly updatedSince?: Date | null;
  readonly orderBy?: readonly Ordering[] | null;
  readonly filter?: object | null;
}

/** What is asked of all of them together. */
export interface AskedStats {
  readonly groupBy: readonly string[];
  readonly filter?: object | null;
}

/** The types of GraphQL for the rows of a data set. */
export interface RowTypes {
  readonly connection: new () => object;
  readonly args: new () => AskedRows;
  readonly stats: new () => object;
  readonly statsArgs: new () => AskedStats;
}

const SCALARS: Readonly<Record<ColumnType, () => unknown>> = {
  text: () => String,
  number: () => Float,
  integer: () => Int,
  boolean: () => Boolean,
  date: () => DateScalar,
  time: () => DateTimeScalar,
};

/**
 * Makes the types of a data set out of its definition, so that a column is described once: `GoalRow`,
 * `GoalRowConnection`, `GoalRowEdge`, and what can be asked of them, `GoalRowFilter` and `GoalRowOrder` with `GoalRowColumn`.
 */
export function rowTypes(dataSet: DataSet): RowTypes {
  const name = rowType(dataSet);
  const row = objectType(name, dataSet);
  const filter = filterType(name, dataSet.columns);
  const order = orderType(name, dataSet.columns);

  @ObjectType(`${name}Edge`, { description: 'A row in a list, with where it stands there.' })
  class RowEdge {
    @Field({ description: 'Pass it as `after` to read on behind this row.' })
    cursor: string;

    @Field(() => row, { description: 'The row.' })
    node: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of rows. ${dataSet.says}` })
  class RowConnection {
    @Field(() => [RowEdge], { description: 'The rows of the page with their cursors.' })
    edges: RowEdge[];

    @Field(() => [row], { description: 'The rows of the page.' })
    nodes: object[];

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many rows there are in all; counted only when asked for.' })
    totalCount: number;
  }

  @ArgsType()
  class RowArgs implements AskedRows {
    @Field(() => Int, { defaultValue: 100, description: 'How many at most: up to 100, and 10,000 with a token.' })
    first: number;

    @Field(() => String, { nullable: true, description: 'Read on behind this cursor, in the same order.' })
    after?: string | null;

    @Field(() => DateTimeScalar, {
      nullable: true,
      description: 'Only what was written at this moment or later, and what was deleted since.',
    })
    updatedSince?: Date | null;

    @Field(() => [order], {
      nullable: true,
      description: 'Missing: by `updatedAt` and `id`, in which nothing is missed while others write.',
    })
    orderBy?: { column: string; descending: boolean }[] | null;

    @Field(() => filter, { nullable: true, description: 'Which rows; everything that is said holds at once.' })
    filter?: object | null;
  }

  return { connection: RowConnection, args: RowArgs, stats: statsType(dataSet), statsArgs: statsArgs(dataSet, filter) };
}

@ObjectType({ description: 'What is worked out of numbers; nothing where there are none.' })
class NumberStats {
  @Field(() => Int, { description: 'How many numbers there are.' })
  count: number;

  @Field(() => Float, { nullable: true, description: 'All of them added up.' })
  sum: number | null;

  @Field(() => Float, { nullable: true, description: 'Their mean.' })
  average: number | null;

  @Field(() => Float, { nullable: true, description: 'The least of them.' })
  least: number | null;

  @Field(() => Float, { nullable: true, description: 'The most of them.' })
  most: number | null;
}

function statsType(dataSet: DataSet): new () => object {
  class Stats {}
  Field(() => Int, { description: 'How many rows there are.' })(Stats.prototype, 'count');
  for (const { name, type, says } of groupColumns(dataSet))
    Field(SCALARS[type] as () => typeof String, { nullable: true, description: `${says} Only if it is grouped by.` })(
      Stats.prototype,
      name,
    );
  for (const { name, says } of numberColumns(dataSet))
    Field(() => NumberStats, { description: says })(Stats.prototype, name);
  ObjectType(`${rowType(dataSet)}Stats`, { description: `Rows put together. ${dataSet.says}` })(Stats);
  return Stats;
}

function statsArgs(dataSet: DataSet, filter: new () => object): new () => AskedStats {
  const group = columnEnum(`${rowType(dataSet)}Group`, 'A column that rows can be grouped by.', groupColumns(dataSet));

  @ArgsType()
  class StatsArgs implements AskedStats {
    @Field(() => [group], {
      defaultValue: [],
      description: 'Rows with the same values here are one group; missing: all are.',
    })
    groupBy: string[];

    @Field(() => filter, { nullable: true, description: 'Which rows; everything that is said holds at once.' })
    filter?: object | null;
  }
  return StatsArgs;
}

/** A deleted row has nothing but its id and its moments. */
const ALWAYS_THERE = ['id', 'updatedAt'];

function objectType(name: string, { columns, says }: DataSet): new () => object {
  class Row {}
  for (const { name: column, type, says: description } of columns) {
    const scalar = column === 'id' ? () => ID : SCALARS[type];
    Field(scalar as () => typeof String, { nullable: !ALWAYS_THERE.includes(column), description })(
      Row.prototype,
      column,
    );
  }
  ObjectType(name, { description: `A row. ${says}` })(Row);
  return Row;
}

function filterType(name: string, columns: readonly Column[]): new () => object {
  class RowFilter {}
  for (const { name: column, type, says: description } of columns)
    Field(() => FILTERS[type], { nullable: true, description })(RowFilter.prototype, column);
  InputType(`${name}Filter`, { description: 'Which rows.' })(RowFilter);
  return RowFilter;
}

function columnEnum(name: string, description: string, columns: readonly Column[]): Record<string, string> {
  const names = Object.fromEntries(columns.map(({ name: column }) => [column, column]));
  const valuesMap = Object.fromEntries(columns.map(({ name: column, says }) => [column, { description: says }]));
  registerEnumType(names, { name, description, valuesMap });
  return names;
}

function orderType(name: string, columns: readonly Column[]): new () => object {
  const names = columnEnum(`${name}Column`, 'A column that rows can be ordered by.', columns);

  @InputType(`${name}Order`, { description: 'What rows are ordered by. Where nothing stands, the row comes last.' })
  class RowOrder {
    @Field(() => names, { description: 'The column.' })
    column: string;

    @Field(() => Boolean, { defaultValue: false, description: 'Whether the largest comes first.' })
    descending: boolean;
  }
  return RowOrder;
}
