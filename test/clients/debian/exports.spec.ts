import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ColumnType, DATA_SETS } from '@concord/data-sets';
import { bearer } from '../served.ts';
import { AWKWARD, type Company, goals, openCompany } from './company.ts';
import { python, run } from './run.ts';

let company: Company;
let folder: string;
beforeAll(async () => {
  company = await openCompany();
  folder = mkdtempSync(join(tmpdir(), 'concord-exports-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await company.stop();
});

const columns = DATA_SETS.find(({ name }) => name === 'goals')?.columns ?? [];

/** A file as somebody downloads it. */
async function download(file: string): Promise<string> {
  const { api, token } = company.served;
  const response = await fetch(`${api.url}/export/${file}`, { headers: bearer(token) });
  if (!response.ok) throw new Error(`${file} is answered with ${response.status}: ${await response.text()}`);
  const path = join(folder, file);
  writeFileSync(path, Buffer.from(await response.arrayBuffer()));
  return path;
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly due: string | null;
  readonly emphasis: number;
  readonly promise: boolean;
  readonly updatedAt: string;
}

const byKey = goals.toSorted((a, b) => (a.key < b.key ? -1 : 1));

describe('csvkit', () => {
  it('finds nothing wrong with files', async () => {
    for (const { name } of DATA_SETS.filter(({ name }) => ['goals', 'conflicts', 'milestones'].includes(name)))
      expect(await run('csvclean', ['--dry-run', '--encoding', 'utf-8-sig', await download(`${name}.csv`)])).toBe(
        'No errors.\n',
      );
  });

  it('finds out by itself what the columns hold', async () => {
    const told = await run('csvstat', ['--type', '--encoding', 'utf-8-sig', await download('goals.csv')]);
    const types = [...told.matchAll(/^ *\d+\. (\w+): (\w+)$/gm)].map(
      ([, name = '', found = '']) => [name, found] as const,
    );
    expect(types.map(([name]) => name)).toEqual(columns.map(({ name }) => name));
    const NAMES: Readonly<Record<ColumnType, string>> = {
      text: 'Text',
      number: 'Number',
      integer: 'Number',
      boolean: 'Boolean',
      date: 'Date',
      time: 'DateTime',
    };
    // Of a column without a value it says that it is of yes and no.
    const wrong = types.filter(([name, found]) => {
      const column = columns.find((one) => one.name === name);
      return column && found !== NAMES[column.type] && found !== 'Boolean';
    });
    expect(wrong).toEqual([]);
    expect(types.filter(([, found]) => found === 'Boolean').map(([name]) => name)).toContain('promise');
  });

  it('reads what is there, and no formula', async () => {
    const json = await run('csvjson', ['--encoding', 'utf-8-sig', await download('goals.csv')]);
    const rows = JSON.parse(json) as Row[];
    expect(rows.map(({ id, title, due, emphasis, promise }) => ({ id, title, due, emphasis, promise }))).toEqual(
      byKey.map(({ key, title, due, emphasis, promise }) => ({
        id: key,
        title: title === AWKWARD ? `'${AWKWARD}` : title,
        due: due ?? null,
        emphasis,
        promise,
      })),
    );
  });

  it('filters and counts as analysts do', async () => {
    const file = await download('goals.csv');
    const sales = await run('csvgrep', ['--encoding', 'utf-8-sig', '-c', 'department', '-m', 'sales', file]);
    const counted = await run('csvstat', ['--count'], { input: sales });
    expect(counted).toContain(String(goals.filter(({ department }) => department === 'sales').length));
  });
});

describe('openpyxl', () => {
  const READ = `
import json, os
from openpyxl import load_workbook

book = load_workbook(os.environ["FILE"])
sheet = book.worksheets[0]
header, *rows = sheet.iter_rows()
told = [cell.value for cell in header]
print(json.dumps({
    "sheets": book.sheetnames,
    "columns": told,
    "types": {name: sorted({type(row[i].value).__name__ for row in rows}) for i, name in enumerate(told)},
    "formulas": sum(cell.data_type == "f" for row in rows for cell in row),
    "rows": [{name: str(cell.value) if cell.is_date else cell.value for name, cell in zip(told, row)} for row in rows],
}))
`;
  interface Book {
    readonly columns: readonly string[];
    readonly types: Readonly<Record<string, readonly string[]>>;
    readonly formulas: number;
    readonly rows: readonly Row[];
  }

  let book: Book;
  beforeAll(async () => {
    book = await python<Book>(READ, { env: { FILE: await download('goals.xlsx') } });
  });

  it('reads real numbers, days and moments', () => {
    const { columns: names, types } = book;
    expect(names).toEqual(columns.map(({ name }) => name));
    const MAY_BE: Readonly<Record<ColumnType, readonly string[]>> = {
      text: ['str'],
      number: ['float', 'int'],
      integer: ['int'],
      boolean: ['bool'],
      date: ['datetime'],
      time: ['datetime'],
    };
    for (const { name, type } of columns)
      expect([...MAY_BE[type], 'NoneType']).toEqual(expect.arrayContaining([...(types[name] ?? ['missing'])]));
  });

  it('reads every text as it is, and no formula', () => {
    const { rows, formulas } = book;
    expect(formulas).toBe(0);
    expect(
      rows.map(({ id, title, due, emphasis, promise }) => [id, title, due?.slice(0, 10) ?? null, emphasis, promise]),
    ).toEqual(byKey.map(({ key, title, due, emphasis, promise }) => [key, title, due ?? null, emphasis, promise]));
  });

  it('opens the workbook of every data set', async () => {
    const files: string[] = [];
    // One by one: only a few may be downloaded at once.
    for (const { name } of DATA_SETS) files.push(await download(`${name}.xlsx`));
    const READ_HEADERS = `
import json, os
from openpyxl import load_workbook

headers = [[cell.value for cell in next(load_workbook(file).worksheets[0].iter_rows())] for file in os.environ["FILES"].split(":")]
print(json.dumps(headers))
`;
    expect(await python(READ_HEADERS, { env: { FILES: files.join(':') } })).toEqual(
      DATA_SETS.map((dataSet) => dataSet.columns.map(({ name }) => name)),
    );
  });
});
