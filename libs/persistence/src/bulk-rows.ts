import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { prepared } from './prepared-statements.ts';

/** Rows sent in one statement: few round trips, and no statement too large to parse at once. */
const ROWS_A_STATEMENT = 5_000;

/** Rows on their way into a table: they travel as one JSON parameter, not as one parameter a value. */
export interface RowWrite {
  /** The statement, which takes the rows from `source`. */
  readonly sql: (source: string) => string;
  readonly table: string;
  readonly rows: readonly ObjectLiteral[];
  /** Whether the best way to write them depends on how much the table holds: then it is not planned once for ever. */
  readonly dependsOnSize: boolean;
}

/** Rows that are new. */
export function insertion<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
): RowWrite {
  const { table, columns } = columnsOf(manager, entity, rows);
  const names = columns.map(({ name }) => name).join(', ');
  return {
    sql: (source) => `INSERT INTO ${table} (${names}) SELECT ${names} FROM ${source}`,
    table,
    rows: named(rows, columns),
    dependsOnSize: false,
  };
}

/** Rows that are there, told apart by `identity`; their other columns given here are written over. */
export function overwriting<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  identity: readonly (keyof Row & string)[],
  rows: readonly Partial<Row>[],
): RowWrite {
  const { table, columns } = columnsOf(manager, entity, rows);
  const isIdentity = ({ property }: Column) => identity.includes(property);
  const set = columns.filter((column) => !isIdentity(column)).map(({ name }) => `${name} = given.${name}`);
  const where = columns.filter(isIdentity).map(({ name }) => `${table}.${name} = given.${name}`);
  return {
    sql: (source) => `UPDATE ${table} SET ${set.join(', ')} FROM ${source} given WHERE ${where.join(' AND ')}`,
    table,
    rows: named(rows, columns),
    dependsOnSize: true,
  };
}

/**
 * Writes rows in the order given, by as few statements as their number allows. What is written together must not
 * be looked at by each other's statements: they see the tables as they were before. Rows may refer to each other.
 */
export async function writeTogether(manager: EntityManager, writes: readonly RowWrite[]): Promise<void> {
  let statement: RowWrite[] = [];
  let room = ROWS_A_STATEMENT;
  for (const write of writes.flatMap(inChunks)) {
    if (write.rows.length > room) {
      await execute(manager, statement);
      statement = [];
      room = ROWS_A_STATEMENT;
    }
    statement.push(write);
    room -= write.rows.length;
  }
  await execute(manager, statement);
}

async function execute(manager: EntityManager, writes: readonly RowWrite[]): Promise<void> {
  const statements = writes.map(({ sql, table }, i) =>
    sql(`jsonb_populate_recordset(NULL::${table}, $${i + 1}::jsonb)`),
  );
  const last = statements.pop();
  if (last === undefined) return;
  const before = statements.map((sql, i) => `written_${i} AS (${sql})`);
  const statement = `${before.length > 0 ? `WITH ${before.join(', ')} ` : ''}${last}`;
  await manager.query(
    writes.some(({ dependsOnSize }) => dependsOnSize) ? statement : prepared(statement),
    writes.map(({ rows }) => JSON.stringify(rows)),
  );
}

interface Column {
  readonly property: string;
  readonly name: string;
}

/** The columns that are given: the same ones of every row. */
function columnsOf<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
): { table: string; columns: Column[] } {
  const { tableName, columns } = manager.dataSource.getMetadata(entity);
  const given = new Set(Object.keys(rows[0] ?? {}));
  return {
    table: tableName,
    columns: columns
      .filter(({ propertyName }) => given.has(propertyName))
      .map(({ propertyName, databaseName }) => ({ property: propertyName, name: databaseName })),
  };
}

/** In loops, as many rows with many columns each go through it: objects made of entries take three times as long. */
function named(rows: readonly ObjectLiteral[], columns: readonly Column[]): ObjectLiteral[] {
  return rows.map((row) => {
    const columned: ObjectLiteral = {};
    for (const { property, name } of columns) columned[name] = row[property];
    return columned;
  });
}

function inChunks(write: RowWrite): RowWrite[] {
  return Array.from({ length: Math.ceil(write.rows.length / ROWS_A_STATEMENT) }, (_, i) => ({
    ...write,
    rows: write.rows.slice(i * ROWS_A_STATEMENT, (i + 1) * ROWS_A_STATEMENT),
  }));
}
