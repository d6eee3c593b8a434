import { behind, chosenRows, type ColumnType, type DataSet, placeParts } from '@concord/data-sets';
import type { Row, SqlField, SqlType } from '@concord/graphql-sql';
import type { Principal } from '../access/principal.ts';
import { conditionsIn } from '../data-sets/cell-filters.ts';
import { placeIn, sizeOf } from '../data-sets/data-set.resolver.ts';
import type { AskedRows } from '../data-sets/row-types.ts';
import { cursorSql, quotedSql, toJson } from './to-json.ts';
import { ORGANISATION } from './types-of-entities.ts';

/** Rows of a data set as a page. @param kind who asks, which decides how long a page may be */
export function rowsOfSet(dataSet: DataSet, kind: Principal['kind']): SqlField {
  return {
    kind: 'page',
    page(organisation, parameters, args) {
      const asked = args as unknown as AskedRows;
      const orderBy = asked.orderBy ?? [];
      const parts = placeParts(dataSet, orderBy);
      const place = placeIn(dataSet, orderBy, asked.after);
      const chosen = {
        organisationId: '',
        where: { all: conditionsIn(asked.filter) },
        updatedSince: asked.updatedSince ?? undefined,
      };
      const rows = chosenRows(dataSet, chosen, parameters, organisation.column(ORGANISATION));
      return {
        from: `(SELECT rows.* FROM ${rows})`,
        first: sizeOf(asked, kind),
        where: () => 'true',
        order: (row) =>
          parts
            .map(
              ({ name, descending, mayBeEmpty }) =>
                `${row.column(name)}${descending ? ' DESC' : ''}${mayBeEmpty ? ' NULLS LAST' : ''}`,
            )
            .join(', '),
        behind: place && (({ alias }) => behind(parts, place, parameters, alias)),
        cursor: (row) => cursorSql(parts.map(({ name, type }) => placeSql(row.column(name), type))),
      };
    },
  };
}

/** The columns of a data set. */
export function fieldsOfSet({ columns }: DataSet): SqlType {
  return Object.fromEntries(
    columns.map(({ name, type }) => {
      const told = toJson(type);
      return [name, { kind: 'value', sql: (row: Row) => told(row.column(name)) }] as const;
    }),
  );
}

/** As `placeOf` has it, in JSON. */
function placeSql(sql: string, type: ColumnType): string {
  return `coalesce(${quotedSql(toJson(type)(sql))}, 'null')`;
}
