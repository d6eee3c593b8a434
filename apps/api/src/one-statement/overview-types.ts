import type { SqlField, SqlType } from '@concord/graphql-sql';
import { ofOrganisation } from './goal-types.ts';
import { ORGANISATION } from './types-of-entities.ts';

/** What an organisation has, counted. */
export const OVERVIEW: SqlField = {
  kind: 'object',
  rows: (organisation) => ({
    from: 'organisation_overview',
    where: (row) => ofOrganisation(row, organisation),
  }),
};

/** What is told of an overview beside its counts. */
export const OVERVIEW_FIELDS: SqlType = {
  departments: {
    kind: 'list',
    rows: (overview) => ({
      from: `(SELECT counted.*, department.position, department.key, department AS counted_in FROM department_overview counted
        JOIN department ON department.organisation_id = counted.organisation_id AND department.key = counted.department_key
        WHERE counted.organisation_id = ${overview.column(ORGANISATION)})`,
      where: () => 'true',
      order: (row) => `${row.column('position')}, ${row.column('key')}`,
    }),
  },
};

/** What is told of the overview of a department beside its counts: it is read together with its department. */
export const DEPARTMENT_OVERVIEW_FIELDS: SqlType = {
  department: {
    kind: 'object',
    rows: (counted) => ({ from: `(SELECT (${counted.column('counted_in')}).*)`, where: () => 'true' }),
  },
};
