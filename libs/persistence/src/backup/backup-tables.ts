import type { DataSource, EntityManager } from 'typeorm';
import { DERIVED_ROWS, ROWS } from '../entities/index.ts';

/** A table as a backup holds it. */
export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** Every table that does not follow from others, each after those that it refers to, as the entities are listed. */
export function backupTables(source: DataSource): Omit<BackupTable, 'rows'>[] {
  return ROWS.map((row) => source.getMetadata(row)).map(({ tableName, columns }) => ({
    name: tableName,
    columns: columns.filter(({ asExpression }) => !asExpression).map(({ databaseName }) => databaseName),
  }));
}

/** Tables that follow from others: they are emptied with these, and filled by filling these. */
export function derivedTables(source: DataSource): string[] {
  return DERIVED_ROWS.map((row) => source.getMetadata(row).tableName);
}

/** How values are written and read, whatever the database is set to: exactly, and every row or none. */
export async function copyExactly(manager: EntityManager): Promise<void> {
  await manager.query("SET LOCAL client_encoding TO 'UTF8'");
  await manager.query("SET LOCAL datestyle TO 'ISO, YMD'");
  await manager.query('SET LOCAL extra_float_digits TO 1');
  // A role that may not see every row gets an error for its question, not an answer with rows missing.
  await manager.query('SET LOCAL row_security TO off');
}

/** @example columnsOf({ name: 'goal', columns: ['organisation_id', 'key'] }) // '"goal" ("organisation_id", "key")' */
export function columnsOf({ name, columns }: Omit<BackupTable, 'rows'>): string {
  return `${quoted(name)} (${columns.map(quoted).join(', ')})`;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
