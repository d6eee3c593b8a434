import type { MatrixRow } from '../to-alignment-rows.ts';
import { arrangeRows, type MatrixOrder } from './arrange-rows.ts';

const row = (statement: string, audience: string, weight: number, alignment: number | null): MatrixRow => ({
  key: statement,
  statement,
  audience,
  weight,
  alignment,
  cells: [],
});
const rows = [
  row('calm week', 'Coworkers', 5, -0.2),
  row('answers', 'Customers', 7, null),
  row('on time', 'Customers', 9, 0.4),
  row('clean air', 'Surroundings', 5, -0.2),
];

it.each<[MatrixOrder, readonly string[]]>([
  ['weight', ['on time', 'answers', 'calm week', 'clean air']],
  ['alignment', ['calm week', 'clean air', 'on time', 'answers']],
  ['name', ['answers', 'calm week', 'clean air', 'on time']],
])('orders the outcomes by %s', (order, statements) => {
  const [all] = arrangeRows(rows, { order, isGrouped: false });
  expect(all?.rows.map(({ statement }) => statement)).toEqual(statements);
});

it('groups them by whom they are for, the weightiest group first, in order within each', () => {
  const groups = arrangeRows(rows, { order: 'name', isGrouped: true });
  expect(groups.map(({ audience, rows: its }) => [audience, its.map(({ statement }) => statement)])).toEqual([
    ['Customers', ['answers', 'on time']],
    ['Coworkers', ['calm week']],
    ['Surroundings', ['clean air']],
  ]);
});

it('has nothing to arrange where there is nothing', () => {
  expect(arrangeRows([], { order: 'weight', isGrouped: true })).toEqual([]);
});
