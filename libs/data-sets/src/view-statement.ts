import { snakeCase } from './column.ts';
import { type DataSet, viewName } from './data-set.ts';
import { relation } from './relation.ts';

/** Whose rows whoever is connected sees. `SET ROLE` changes what they may do, and not who has connected. */
const THEIRS = '(SELECT reader.organisation_id FROM bi.reader WHERE reader.role_name = session_user)';

/**
 * The statements that make a data set a view, with its columns in snake_case, all explained. It shows the rows of the
 * organisation that `bi.reader` names for whoever has connected, and to anybody else nothing. A barrier keeps their
 * functions away from rows that are not theirs.
 *
 * Rows that are gone are not in it, so that it needs no `deleted_at`, which would be empty everywhere.
 *
 * @example viewStatements(FACTS)[0] // 'CREATE VIEW bi.facts WITH (security_barrier) AS SELECT rows."id" AS "id", …'
 */
export function viewStatements(dataSet: DataSet): string[] {
  const view = `bi.${viewName(dataSet)}`;
  const columns = dataSet.columns.filter(({ name }) => name !== 'deletedAt');
  const shown = columns.map(({ name }) => `rows."${name}" AS "${snakeCase(name)}"`);
  return [
    `CREATE VIEW ${view} WITH (security_barrier) AS SELECT ${shown.join(', ')}
      FROM (${relation(dataSet, { withDeleted: false })}) rows WHERE rows."@organisation" = ${THEIRS}`,
    `COMMENT ON VIEW ${view} IS ${literal(dataSet.says)}`,
    ...columns.map(({ name, says }) => `COMMENT ON COLUMN ${view}."${snakeCase(name)}" IS ${literal(says)}`),
  ];
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
