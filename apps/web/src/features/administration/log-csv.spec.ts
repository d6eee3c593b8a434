import { toLogCsv } from './log-csv.ts';

const entry = {
  id: '1',
  at: '2026-11-16T08:30:00.000Z',
  action: 'goal-written',
  actor: 'Kari <kari@strandheim.example>',
  about: 'Changed “Promise”, "firmly"',
  before: null,
  after: null,
};

it('writes one row an entry, with quotes and commas as spreadsheets read them', () => {
  expect(toLogCsv([entry]).split('\r\n')).toEqual([
    '\uFEFFTime (UTC),What,Who,About,Action,Before,After',
    '2026-11-16T08:30:00.000Z,Changed a goal,Kari <kari@strandheim.example>,"Changed “Promise”, ""firmly""",goal-written,,',
    '',
  ]);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('lets no spreadsheet calculate what somebody wrote: %s', (about) => {
  expect(toLogCsv([{ ...entry, about }])).toContain(`,'${about},`);
});
