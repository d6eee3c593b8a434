import type { DataSource } from 'typeorm';

/** Every row of every table as JSON, by table; of one organisation, or of none but the others'. */
export async function everythingStored(
  source: DataSource,
  { of, notOf }: { readonly of?: string; readonly notOf?: string } = {},
): Promise<ReadonlyMap<string, readonly string[]>> {
  const tables: { name: string; isWalled: boolean }[] = await source.query(
    `SELECT table_name AS name, bool_or(column_name = 'organisation_id') AS "isWalled"
     FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' GROUP BY table_name ORDER BY table_name`,
  );
  const id = '(SELECT organisation_id FROM organisation WHERE key = $1)';
  const found = new Map<string, readonly string[]>();
  for (const { name, isWalled } of tables.filter((table) => of === undefined || table.isWalled)) {
    const only = `WHERE organisation_id ${of === undefined ? '<>' : '='} ${id}`;
    const key = of ?? notOf;
    const isPart = isWalled && key !== undefined;
    const rows: { row: string }[] = await source.query(
      `SELECT to_jsonb("${name}")::text AS row FROM "${name}" ${isPart ? only : ''} ORDER BY 1`,
      isPart ? [key] : [],
    );
    found.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return found;
}

/** Tables in which something stands, by name. */
export function tablesWith(stored: ReadonlyMap<string, readonly string[]>, something: RegExp): string[] {
  return [...stored].filter(([, rows]) => rows.some((row) => something.test(row))).map(([name]) => name);
}
