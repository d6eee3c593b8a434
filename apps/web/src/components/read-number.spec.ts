import { readNumber } from './read-number.ts';

it.each([
  ['8.2', 8.2],
  ['8,2', 8.2],
  [' −0,5 ', -0.5],
  ['+0.8', 0.8],
  ['.5', 0.5],
  ['12.', 12],
  ['', undefined],
  ['eight', NaN],
  ['1,000.5', NaN],
  ['0x10', NaN],
])('reads %j as %p', (text, value) => {
  expect(readNumber(text)).toEqual(value);
});
