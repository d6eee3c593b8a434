import { type ColumnType, DATA_SETS, viewName } from '@concord/data-sets';
import { snippetsOfKind } from '../recipes/pages.ts';
import { demo } from '../served.ts';
import { type Company, openCompany } from './company.ts';
import { python, run } from './run.ts';

let company: Company;
beforeAll(async () => {
  company = await openCompany();
});
afterAll(() => company.stop());

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Views hold what is there. */
const columnsOf = ({ columns, putAwayAt }: (typeof DATA_SETS)[number]) =>
  columns.filter(({ name }) => name !== 'deletedAt' || putAwayAt === undefined);

describe('SQLAlchemy', () => {
  const REFLECT = `
import json, os
from sqlalchemy import create_engine, inspect

inspector = inspect(create_engine(os.environ["CONCORD_BI"]))
print(json.dumps({
    view: [[column["name"], repr(column["type"]), column["comment"]] for column in inspector.get_columns(view, schema="bi")]
    for view in inspector.get_view_names(schema="bi")
}))
`;
  const TYPES: Readonly<Record<ColumnType, string>> = {
    text: 'TEXT()',
    number: 'DOUBLE_PRECISION(precision=53)',
    integer: 'INTEGER()',
    boolean: 'BOOLEAN()',
    date: 'DATE()',
    time: 'TIMESTAMP(timezone=True, precision=3)',
  };

  it('finds a view of every data set, with its columns, their types and what they say', async () => {
    const found = await python<Record<string, [string, string, string][]>>(REFLECT, { env: company.env });
    const told = Object.fromEntries(
      DATA_SETS.map((dataSet) => [
        viewName(dataSet),
        columnsOf(dataSet)
          .filter(({ name }) => name !== 'deletedAt')
          .map(({ name, type, says }) => [snakeCase(name), TYPES[type], says]),
      ]),
    );
    expect(found).toEqual(told);
  });

  it('takes the address that Superset is told', async () => {
    const [{ text } = { text: '' }] = snippetsOfKind('text');
    const PARSE = `
import json, os
from sqlalchemy.engine import make_url

url = make_url(os.environ["ADDRESS"])
print(json.dumps([url.drivername, url.username, url.port, url.database, dict(url.query)]))
`;
    expect(await python(PARSE, { env: { ADDRESS: text } })).toEqual([
      'postgresql+psycopg2',
      'concord_bi_KEY',
      5432,
      'concord',
      { sslmode: 'require' },
    ]);
  });
});

describe('psqlODBC', () => {
  const source = () =>
    `Driver={PostgreSQL Unicode};Servername=${company.reader.host};Port=${company.reader.port};` +
    `Database=${company.reader.database};Uid=${company.reader.role};Pwd=${company.reader.password};BoolsAsChar=0`;
  const ask = <Printed>(sql: string) =>
    python<Printed>(
      `
import json, os
import pyodbc

rows = pyodbc.connect(os.environ["SOURCE"]).execute(os.environ["SQL"]).fetchall()
print(json.dumps([[[type(cell).__name__, str(cell)] for cell in row] for row in rows]))
`,
      { env: { SOURCE: source(), SQL: sql } },
    );

  it('gives every kind of column as what it is', async () => {
    const [goal] = demo.goals.filter(({ due, promise }) => due !== undefined && promise);
    const [row] = await ask<[string, string][][]>(
      `SELECT id, due, emphasis, version, promise, updated_at FROM bi.goals WHERE id = '${goal?.key ?? ''}'`,
    );
    expect(row?.slice(0, 5)).toEqual([
      ['str', goal?.key],
      ['date', goal?.due],
      ['float', expect.stringMatching(/^\d+\.\d+$/)],
      ['int', '1'],
      ['bool', 'True'],
    ]);
    expect(row?.[5]?.[0]).toBe('datetime');
  });

  it('counts what the plan has', async () => {
    const counted = await ask<[string, string][][]>(
      'SELECT department, count(*) FROM bi.goals GROUP BY department ORDER BY department',
    );
    const departments = [...new Set(demo.goals.map(({ department }) => department))].toSorted();
    expect(counted.map((row) => row.map(([, text]) => text))).toEqual(
      departments.map((key) => [key, String(demo.goals.filter(({ department }) => department === key).length)]),
    );
  });

  it('is let write nothing, and read nothing else', async () => {
    await expect(ask('CREATE TABLE bi.mine (a integer)')).rejects.toThrow(/read-only transaction/);
    await expect(ask('SELECT title FROM public.goal')).rejects.toThrow(/permission denied/);
  });

  it('lists the views to whoever looks with isql', async () => {
    const listed = await run('isql', ['-k', source(), '-b', '-d|', '-v'], {
      input: `SELECT table_name FROM information_schema.views WHERE table_schema = 'bi' ORDER BY 1\n`,
    });
    expect(
      listed
        .trim()
        .split('\n')
        .map((line) => line.replace(/\|$/, '')),
    ).toEqual(DATA_SETS.map(viewName).toSorted());
  });
});
