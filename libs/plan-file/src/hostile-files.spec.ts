import { parsePlan } from './parse-plan.ts';

const SIZE = 100_000;
const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const HEAD = 'plan: 1\norganisation: { key: a, name: A }\n';
const LONG = 'a'.repeat(40);

it.each<[what: string, text: () => string]>([
  ['brackets', () => '['.repeat(SIZE)],
  ['braces', () => '{'.repeat(SIZE)],
  ['one field again and again', () => `plan: 1\n${'x: 1\n'.repeat(SIZE / 5)}`],
  ['fields that there are not', () => `plan: 1\n${lines(SIZE / 10, (i) => `x${i}: 1`)}`],
  ['entries that hold nothing', () => `${HEAD}goals: [${'{},'.repeat(SIZE / 10)}]`],
  [
    'names that are nearly those of others',
    () =>
      `${HEAD}departments:\n${lines(700, (i) => `  - { key: ${LONG}${i}, name: A }`)}\ngoals:\n${lines(600, (i) => `  - { key: g${i}, title: A, department: ${LONG.slice(3)}b${i}c }`)}`,
  ],
])('refuses a file of %s, which ended the process or kept it busy for minutes', (_, write) => {
  expect(parsePlan(write()).ok).toBe(false);
});
