import type { Parameters, Row } from '@concord/graphql-sql';
import type { AskedCondition } from '@concord/persistence';

/**
 * Conditions that were written over the row under its table's name, over a row of a statement.
 * @example conditionSql([{ sql: 'goal.status = ANY (:statuses::text[])', given: … }], 'goal', row, parameters)
 */
export function conditionsSql(
  conditions: readonly AskedCondition[],
  table: string,
  row: Row,
  parameters: Parameters,
): string {
  const known = new Map<string, string>();
  return conditions
    .map(({ sql, given = {} }) =>
      sql
        .replaceAll(new RegExp(`\\b${table}\\.(\\w+)`, 'g'), (_, column: string) => row.column(column))
        .replaceAll(/:(\w+)::([a-z]+(?:\[\])?)/g, (_, name: string, type: string) => {
          const place = known.get(name) ?? parameters.add(given[name], type);
          known.set(name, place);
          return place;
        }),
    )
    .join(' AND ');
}
