import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** Rows sent in one statement: few round trips, and no statement too large to parse at once. */
const ROWS_A_STATEMENT = 5_000;

/** Inserts very many rows: they travel as one JSON parameter a statement, not as one parameter a value. */
export async function insertRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const { table, columns } = columnsOf(manager, entity, Object.keys(first));
  const names = columns.map(({ name }) => name).join(', ');
  for (const chunk of chunks(rows)) {
    await manager.query(
      `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [asJson(chunk, columns)],
    );
  }
}

/** Writes over the given columns of rows that are there, told apart by `identity`. */
export async function updateRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  identity: readonly (keyof Row & string)[],
  rows: readonly Partial<Row>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const { table, columns } = columnsOf(manager, entity, Object.keys(first));
  const isIdentity = ({ property }: Column) => identity.includes(property);
  const set = columns.filter((column) => !isIdentity(column)).map(({ name }) => `${name} = given.${name}`);
  const where = columns.filter(isIdentity).map(({ name }) => `${table}.${name} = given.${name}`);
  for (const chunk of chunks(rows)) {
    await manager.query(
      `UPDATE ${table} SET ${set.join(', ')} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) given
       WHERE ${where.join(' AND ')}`,
      [asJson(chunk, columns)],
    );
  }
}

interface Column {
  readonly property: string;
  readonly name: string;
}

function columnsOf<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  properties: readonly string[],
): { table: string; columns: Column[] } {
  const { tableName, columns } = manager.dataSource.getMetadata(entity);
  const wanted = new Set(properties);
  return {
    table: tableName,
    columns: columns
      .filter(({ propertyName }) => wanted.has(propertyName))
      .map(({ propertyName, databaseName }) => ({ property: propertyName, name: databaseName })),
  };
}

function asJson(rows: readonly ObjectLiteral[], columns: readonly Column[]): string {
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map(({ property, name }) => [name, row[property] as unknown]))),
  );
}

function chunks<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_A_STATEMENT) }, (_, i) =>
    rows.slice(i * ROWS_A_STATEMENT, (i + 1) * ROWS_A_STATEMENT),
  );
}
