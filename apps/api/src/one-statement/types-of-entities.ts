import type { Row, SqlField, SqlModel, SqlType, ValueField } from '@concord/graphql-sql';
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { DataSource, EntityMetadata } from 'typeorm';
import { toJson } from './to-json.ts';

/** Which table a type of the schema is read from. */
export interface ReadFrom {
  readonly type: string;
  readonly table: string;
  /** Fields that cannot be told from the names and types of both alone. */
  readonly more?: SqlType;
}

/**
 * How types are read, worked out of what the schema and the tables are called: a field is the column of its name (or
 * of its name and `Date`), an object the row that the column of its name and `Key` refers to, a list the rows that
 * refer to its own in their order, and one by key such a row with this key. A field that is none of these is not in
 * the model, unless it is in `more`.
 */
export function typesOfEntities(schema: GraphQLSchema, source: DataSource, readings: readonly ReadFrom[]): SqlModel {
  const entities = new Map(readings.map(({ type, table }) => [type, source.getMetadata(table)]));
  return Object.fromEntries(
    readings.map(({ type, table, more = {} }) => {
      const definition = schema.getType(type);
      if (!isObjectType(definition)) throw new Error(`The schema has no type "${type}".`);
      const own = source.getMetadata(table);
      const found = Object.values(definition.getFields()).flatMap((field): [string, SqlField][] => {
        const told = fieldOf(field, own, entities);
        return told ? [[field.name, told]] : [];
      });
      return [type, { ...Object.fromEntries(found), ...more }];
    }),
  );
}

function fieldOf(
  field: GraphQLField<unknown, unknown>,
  own: EntityMetadata,
  entities: ReadonlyMap<string, EntityMetadata>,
): SqlField | undefined {
  const isList = isListType(getNullableType(field.type));
  const named = getNamedType(field.type);
  if (isLeafType(named)) return isList ? undefined : valueOf(field, own);
  const other = entities.get(named.name);
  if (!other) return undefined;
  const [argument] = field.args;
  if (field.args.length === 1 && argument?.name === 'key' && !isList) return oneByKey(own, other);
  if (field.args.length > 0) return undefined;
  return isList ? rowsThatRefer(own, other) : rowReferredTo(field.name, own, other);
}

function valueOf({ name, type }: GraphQLField<unknown, unknown>, own: EntityMetadata): ValueField | undefined {
  const column = own.findColumnWithPropertyName(name) ?? own.findColumnWithPropertyName(`${name}Date`);
  if (!column || column.isArray) return undefined;
  const named = getNamedType(type);
  const told = toJson(isEnumType(named) ? named : String(column.type));
  return { kind: 'value', sql: (row) => told(row.column(column.databaseName)) };
}

function rowReferredTo(name: string, own: EntityMetadata, other: EntityMetadata): SqlField | undefined {
  const reference = own.foreignKeys.find(
    ({ columns, referencedEntityMetadata }) =>
      referencedEntityMetadata === other && columns.at(-1)?.propertyName === `${name}Key`,
  );
  if (!reference) return undefined;
  const pairs = reference.columns.map(
    ({ databaseName }, i) => [reference.referencedColumns[i]?.databaseName ?? '', databaseName] as const,
  );
  return { kind: 'object', rows: (parent) => ({ from: other.tableName, where: same(pairs, parent) }) };
}

function rowsThatRefer(own: EntityMetadata, other: EntityMetadata): SqlField | undefined {
  const references = other.foreignKeys.filter(({ referencedEntityMetadata }) => referencedEntityMetadata === own);
  const [reference] = references;
  if (!reference || references.length > 1 || own === other) return undefined;
  const pairs = reference.columns.map(
    ({ databaseName }, i) => [databaseName, reference.referencedColumns[i]?.databaseName ?? ''] as const,
  );
  const order = orderOf(other);
  return {
    kind: 'list',
    rows: (parent) => ({
      from: other.tableName,
      where: same(pairs, parent),
      order: (row) => order.map((name) => row.column(name)).join(', '),
    }),
  };
}

function oneByKey(own: EntityMetadata, other: EntityMetadata): SqlField | undefined {
  const belongs = other.foreignKeys.some(
    ({ columns, referencedEntityMetadata }) => referencedEntityMetadata === own && columns.length === 1,
  );
  if (!belongs) return undefined;
  return {
    kind: 'object',
    rows: (parent, parameters, { key }) => ({
      from: other.tableName,
      where: (row) =>
        `${same([[ORGANISATION, ORGANISATION]], parent)(row)} AND ${row.column('key')} = ${parameters.add(key, 'text')}`,
    }),
  };
}

/** The column by which every row belongs to an organisation. */
export const ORGANISATION = 'organisation_id';

function same(pairs: readonly (readonly [own: string, parent: string])[], parent: Row): (row: Row) => string {
  return (row) => pairs.map(([own, other]) => `${row.column(own)} = ${parent.column(other)}`).join(' AND ');
}

/** As everything else that reads such rows orders them: by their position if they have one, then what tells them apart. */
function orderOf({ columns, primaryColumns }: EntityMetadata): string[] {
  const position = columns.filter(({ propertyName }) => propertyName === 'position');
  const identity = primaryColumns.filter(({ databaseName }) => databaseName !== ORGANISATION);
  return [...new Set([...position, ...identity].map(({ databaseName }) => databaseName))];
}
