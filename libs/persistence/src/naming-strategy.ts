import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from 'typeorm';

/** Names as a person would write them in SQL: snake case, and constraints that say what they guard. */
export class PlainNamingStrategy extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snakeCase(propertyName);
  }

  override primaryKeyName(table: Table | string): string {
    return `${this.getTableName(table)}_pkey`;
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return `${this.getTableName(table)}_${ownColumns(columns)}_fkey`;
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return `${this.getTableName(table)}_${ownColumns(columns)}_key`;
  }

  override indexName(table: Table | string, columns: string[]): string {
    return `${this.getTableName(table)}_${ownColumns(columns)}_idx`;
  }
}

/** Every constraint carries the organisation; naming it would only make all names alike. */
function ownColumns(columns: readonly string[]): string {
  return columns.filter((column) => column !== 'organisation_id').join('_') || 'organisation';
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
