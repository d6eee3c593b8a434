import { CONFLICTS, type Counted, GOALS, MILESTONES, MOVED_MILESTONES } from './counted.ts';

export type Event = 'INSERT' | 'UPDATE' | 'DELETE';

/** The rows that a statement wrote, as they were and as they are. */
const WRITTEN: Readonly<Record<Event, string>> = {
  INSERT: 'NEW TABLE AS after',
  UPDATE: 'OLD TABLE AS before NEW TABLE AS after',
  DELETE: 'OLD TABLE AS before',
};

/** Those that count elsewhere than before: −1 as they were, 1 as they are. */
function changed({ columns }: Counted, event: Event): string {
  const rows = (table: string) => `SELECT ${columns.join(', ')} FROM ${table}`;
  const gone = `SELECT -1 AS sign, gone.* FROM (${rows('before')}${event === 'UPDATE' ? ` EXCEPT ${rows('after')}` : ''}) AS gone`;
  const come = `SELECT 1 AS sign, come.* FROM (${rows('after')}${event === 'UPDATE' ? ` EXCEPT ${rows('before')}` : ''}) AS come`;
  return { INSERT: come, UPDATE: `${gone} UNION ALL ${come}`, DELETE: gone }[event];
}

/** Adds rows to what they count for, or takes them away. */
export function adding({ counts, forDepartments, forOrganisation }: Counted, rows: string): string {
  const columns = Object.keys(counts);
  const sums = Object.entries(counts).map(
    ([column, when]) => `coalesce(sum(sign) FILTER (WHERE ${when}), 0) AS ${column}`,
  );
  const raised = columns.map((column) => `${column} = one.${column} + delta.${column}`).join(', ');
  return `WITH changed AS (${rows}), for_organisation AS (
      UPDATE organisation_overview AS one SET ${raised}
      FROM (SELECT organisation_id, ${sums.join(', ')} FROM ${forOrganisation} GROUP BY 1) AS delta
      WHERE one.organisation_id = delta.organisation_id
    )
    UPDATE department_overview AS one SET ${raised}
    FROM (SELECT organisation_id, department_key, ${sums.join(', ')} FROM ${forDepartments} GROUP BY 1, 2) AS delta
    WHERE one.organisation_id = delta.organisation_id AND one.department_key = delta.department_key`;
}

/**
 * Most statements change nothing that counts, and end with the first look. Those that do wait for each other from
 * there on: one that moves a goal and one that adds a milestone to it would otherwise not see each other.
 *
 * @param more what else such a statement may have changed, which one that ends with the first look has not
 */
export function step(counted: Counted, event: Event, more = ''): string {
  const rows = changed(counted, event);
  return `PERFORM FROM organisation_overview WHERE organisation_id IN (SELECT organisation_id FROM (${rows}) AS changed)
      ORDER BY organisation_id FOR UPDATE;
    IF FOUND THEN
      ${adding(counted, rows)};
      ${more}
    END IF;`;
}

/** Once a statement, however many rows it writes. As the owner of the tables, since nobody else may write an overview. */
function trigger(table: string, event: Event, body: string): string[] {
  const name = `overview_${table}_${event.toLowerCase()}`;
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    ${body}
    RETURN NULL;
  END $$`,
    `CREATE TRIGGER overview_${event.toLowerCase()} AFTER ${event} ON ${table} REFERENCING ${WRITTEN[event]}
      FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`,
  ];
}

export const EVENTS: readonly Event[] = ['INSERT', 'UPDATE', 'DELETE'];

/** A goal that is new has no milestones yet, and one that is deleted has none any more. */
const triggers = [GOALS, MILESTONES, CONFLICTS].flatMap((counted) =>
  EVENTS.map((event) => {
    const more = counted === GOALS && event === 'UPDATE' ? step(MOVED_MILESTONES, event) : '';
    return { table: counted.table, event, body: step(counted, event, more) };
  }),
);

const ROWS = {
  organisation: 'INSERT INTO organisation_overview (organisation_id) SELECT organisation_id FROM',
  department: 'INSERT INTO department_overview (organisation_id, department_key) SELECT organisation_id, key FROM',
};

/** Overviews of what is stored, and what keeps them from then on, whoever writes. */
export const COUNTING = [
  ...Object.entries(ROWS).map(([table, insertion]) => `${insertion} ${table}`),
  ...[GOALS, MILESTONES, CONFLICTS].map((counted) =>
    adding(counted, `SELECT 1 AS sign, ${counted.columns.join(', ')} FROM ${counted.table}`),
  ),
  ...Object.entries(ROWS).flatMap(([table, insertion]) => trigger(table, 'INSERT', `${insertion} after;`)),
  ...triggers.flatMap(({ table, event, body }) => trigger(table, event, body)),
];

export const COUNTING_DOWN = [...Object.keys(ROWS).map((table) => ({ table, event: 'INSERT' })), ...triggers].flatMap(
  ({ table, event }) => [
    `DROP TRIGGER overview_${event.toLowerCase()} ON ${table}`,
    `DROP FUNCTION overview_${table}_${event.toLowerCase()}`,
  ],
);
