import { type DataSet, DATA_SETS, type ReadRow } from '@concord/data-sets';
import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { workbook } from './workbook.ts';

const MILESTONES = DATA_SETS.find(({ name }) => name === 'milestones') as DataSet;
const GOALS = DATA_SETS.find(({ name }) => name === 'goals') as DataSet;

async function* inPages(rows: readonly ReadRow[], size = 2): AsyncGenerator<readonly ReadRow[]> {
  for (let begin = 0; begin < rows.length; begin += size) yield rows.slice(begin, begin + size);
  yield [];
}

async function written(dataSet: DataSet, rows: readonly ReadRow[], rowsOfASheet?: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of workbook(dataSet, inPages(rows), rowsOfASheet)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const milestone = (number: number): ReadRow => ({
  id: `goal/${String(number)}`,
  goal: 'goal',
  key: String(number),
  title: `Step ${String(number)}`,
  due: '2026-06-30',
  done: null,
  value: -1.5,
  weight: number,
  owner: null,
  updatedAt: new Date('2026-11-16T08:30:15.250Z'),
  deletedAt: null,
});

const sheetsOf = async (file: Buffer) =>
  (await readWorkbook(file, { trim: false })).map(({ sheet, data }) => ({ name: sheet, rows: data }));

it('holds texts, numbers, days and moments as what they are', async () => {
  const [sheet] = await sheetsOf(await written(MILESTONES, [milestone(1)]));
  expect(sheet).toEqual({
    name: 'milestones',
    rows: [
      MILESTONES.columns.map(({ name }) => name),
      [
        'goal/1',
        'goal',
        '1',
        'Step 1',
        new Date('2026-06-30T00:00:00Z'),
        null,
        -1.5,
        1,
        null,
        new Date('2026-11-16T08:30:15.250Z'),
        null,
      ],
    ],
  });
});

it.each(['=1+1', '<b>&amp;"quoted"</b>', ' spaces ', 'Two\nlines', 'Øl på Åsen 🚲', 'a\u0001b\uD800c'])(
  'holds the text %j as it is, but for what no document can hold',
  async (title) => {
    const [sheet] = await sheetsOf(await written(GOALS, [{ id: 'x', title, promise: true }]));
    const [, [, read] = []] = sheet?.rows ?? [];
    expect(read).toBe(title.replace(/[\u0001\uD800](?![\uDC00-\uDFFF])/g, ''));
  },
);

it('cuts a text that is longer than any cell', async () => {
  const [sheet] = await sheetsOf(await written(GOALS, [{ id: 'x', title: 'x'.repeat(40_000) }]));
  expect(String(sheet?.rows[1]?.[1])).toMatch(/^x{32766}…$/);
});

it('goes on on the next sheet where one is full', async () => {
  const sheets = await sheetsOf(await written(MILESTONES, [1, 2, 3, 4, 5, 6, 7].map(milestone), 4));
  expect(sheets.map(({ name, rows }) => [name, rows.slice(1).map(([, , key]) => key)])).toEqual([
    ['milestones', ['1', '2', '3']],
    ['milestones 2', ['4', '5', '6']],
    ['milestones 3', ['7']],
  ]);
});

it('has a heading where there are no rows', async () => {
  expect(await sheetsOf(await written(MILESTONES, []))).toEqual([
    { name: 'milestones', rows: [MILESTONES.columns.map(({ name }) => name)] },
  ]);
});

it('has a type for every part, as spreadsheets demand', async () => {
  const parts = unzipSync(await written(MILESTONES, [1, 2, 3, 4].map(milestone), 3));
  const types = Buffer.from(parts['[Content_Types].xml'] ?? []).toString();
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
  expect(sheets).toHaveLength(2);
  expect(sheets.filter((name) => !types.includes(`PartName="/${name}"`))).toEqual([]);
});
