import { readFileSync } from 'node:fs';
import { addressOf } from './pages.ts';

/** A column as Infinity picks it out of a row. */
export interface InfinityColumn {
  readonly selector: string;
  readonly text: string;
  readonly type: string;
}

/** A query of the Infinity data source, as far as a dashboard has to say it. */
export interface InfinityQuery {
  readonly refId: string;
  readonly datasource: object;
  readonly type: string;
  readonly source: string;
  readonly parser: string;
  readonly format: string;
  readonly url: string;
  readonly url_options: {
    readonly method: string;
    readonly body_type: string;
    readonly body_content_type: string;
    readonly body_graphql_query: string;
  };
  readonly root_selector: string;
  readonly columns: readonly InfinityColumn[];
}

export interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly gridPos: Readonly<Record<'x' | 'y' | 'w' | 'h', number>>;
  readonly targets: readonly InfinityQuery[];
}

interface Dashboard {
  readonly __inputs: readonly { readonly name: string; readonly type: string; readonly pluginId: string }[];
  readonly __requires: readonly { readonly type: string; readonly id: string }[];
  readonly templating: { readonly list: readonly { readonly name: string; readonly query: string }[] };
  readonly panels: readonly Panel[];
}

export const dashboard = JSON.parse(readFileSync(addressOf('grafana-dashboard.json'), 'utf8')) as Dashboard;

/** What Grafana puts in the place of variables, where the dashboard shows these days. */
export function interpolated(text: string, from: Date, to: Date): string {
  const variables = Object.fromEntries(dashboard.templating.list.map(({ name, query }) => [name, query]));
  return Object.entries({ from, to })
    .reduce(
      (written, [end, moment]) =>
        written
          .replaceAll(`\${__${end}:date:iso}`, moment.toISOString())
          .replaceAll(`\${__${end}:date:YYYY-MM-DD}`, moment.toISOString().slice(0, 10)),
      text,
    )
    .replace(/\$(\w+)/g, (_, name: string) => {
      const value = variables[name];
      if (value === undefined) throw new Error(`Grafana has no variable "${name}" here.`);
      return value;
    });
}

/** Sends a query as the data source does, and gives the cells of its columns, row by row. */
export async function rowsOf(
  { url, url_options: asked, root_selector: root, columns }: InfinityQuery,
  { base, token, from, to }: { readonly base: string; readonly token: string; readonly from: Date; readonly to: Date },
): Promise<unknown[][]> {
  const response = await fetch(`${base}${url}`, {
    method: asked.method,
    headers: { 'content-type': asked.body_content_type, authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: interpolated(asked.body_graphql_query, from, to) }),
  });
  const answer: unknown = await response.json();
  const rows = at(answer, root);
  if (!Array.isArray(rows)) throw new Error(`There are no rows at ${root}: ${JSON.stringify(answer)}`);
  return rows.map((row) => columns.map(({ selector }) => at(row, selector)));
}

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce((found, name) => (found as Record<string, unknown> | null)?.[name], value);
