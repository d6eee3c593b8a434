import { parseLaw } from './parse-law.ts';

const law = (text: string) => {
  const reading = parseLaw(text);
  if (!reading.ok) return `${reading.at}: ${reading.message}`;
  return { ...Object.fromEntries(reading.law.coefficients), [reading.law.relation]: reading.law.bound };
};

it.each([
  ['promised >= lead-time + 1', { promised: 1, 'lead-time': -1, '>=': 1 }],
  [
    'lead-time >= 2 + 10 * custom-share + 0.005 * orders',
    { 'lead-time': 1, 'custom-share': -10, orders: -0.005, '>=': 2 },
  ],
  ['a <= b - 3', { a: 1, b: -1, '<=': -3 }],
  ['a - -2 * b = 0', { a: 1, b: 2, '=': 0 }],
  ['-1.5e2 * a + 3 <= .5', { a: -150, '<=': -2.5 }],
  ['a<=2*b', { a: 1, b: -2, '<=': 0 }],
  ['a + a >= a', { a: 1, '>=': 0 }],
  ['1e5 <= 2-days', { '2-days': -1, '<=': -100_000 }],
  ['- a <= 1', { a: -1, '<=': 1 }],
])('reads %s', (text, expected) => {
  expect(law(text)).toEqual(expected);
});

it.each([
  ['a', '2: two sides are needed with <=, >= or = between them; add the other side'],
  ['', '1: two sides are needed with <=, >= or = between them; add the other side'],
  ['a <=', '5: a number or a metric is missing here; add it'],
  ['<= a', '1: a number or a metric is missing here; add it'],
  ['a <= b <= c', '8: there is a second comparison; make two laws of it'],
  ['a < b', '3: "<" compares nothing here; use <=, >= or ='],
  ['a ≤ b', '3: "≤" compares nothing here; use <=, >= or ='],
  ['a == b', '3: "==" compares nothing here; use <=, >= or ='],
  ['a * 2 <= b', '1: write the number first: 2 * a'],
  ['c >= a * b', '6: a law cannot multiply two metrics; put a usual value in place of one of them'],
  ['2 * 3 <= b', '5: the key of a metric belongs after "*"; multiply numbers out beforehand'],
  ['2 * <= b', '5: the key of a metric belongs after "*"; multiply numbers out beforehand'],
  ['a >= b -1', '8: write "- 1", with spaces around the minus'],
  ['a >= 2 b', '8: "b" cannot follow here; put +, - or * between terms'],
  ['a >= b / 2', '8: "/" cannot follow here; put +, - or * between terms'],
  ['a >= (b + c)', '6: a number or a metric is missing here; add it'],
  ['a >= 1e999', '6: 1e999 is too large to count with; write a smaller number'],
])('refuses "%s" with the place and a cure', (text, error) => {
  expect(law(text)).toBe(error);
});
