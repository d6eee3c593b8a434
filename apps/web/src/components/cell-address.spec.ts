import { readCell, writeCell } from './cell-address.ts';

it('reads back what it writes', () => {
  const cell = { outcome: 'on-time', department: 'sales' };
  expect(readCell(writeCell(cell))).toEqual(cell);
});

it.each([null, '', 'on-time', 'on-time.', '.sales', 'a.b.c'])('takes %j for no cell', (text) => {
  expect(readCell(text)).toBeNull();
});
