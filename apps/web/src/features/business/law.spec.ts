import { completeLaw } from './complete-law.ts';
import { readLaw } from './read-law.ts';

const metrics = [
  { key: 'promise', name: 'Promised days' },
  { key: 'lead-time', name: 'Production lead time' },
  { key: 'custom-share', name: 'Share of made-to-order bicycles' },
];

it.each([
  ['promise >= lead-time + 1', '“Promised days” is at least “Production lead time” + 1.'],
  ['lead-time<=2 - 0.5*custom-share', '“Production lead time” is at most 2 − 0.5 × “Share of made-to-order bicycles”.'],
  ['promise = 1000', '“Promised days” is exactly 1,000.'],
])('says %s in words', (text, words) => {
  expect(readLaw(text, metrics)).toEqual({ words });
});

it.each([
  ['', 1, 'At the end: a law has two sides.'],
  ['promise >= leadtime', 12, 'No metric has the key “leadtime”.'],
  ['promise >= 2 lead-time', 14, 'At “lead-time”: this cannot follow here.'],
  ['promise >= 0,5', 13, 'At “,5”: write decimals with a full stop, such as 0.5.'],
  ['promise > 3', 9, 'At “> 3”: “>” compares nothing here.'],
  ['promise >= lead-time -1', 22, 'At “-1”: write “- 1”, with spaces around the sign.'],
  ['1 >= 0', 1, 'A law ties metrics to each other'],
])('says of “%s” where it goes wrong and what to do', (text, at, problem) => {
  expect(readLaw(text, metrics)).toEqual({ at, problem: expect.stringContaining(problem) as string });
});

it.each([
  ['', ['promise', 'lead-time', 'custom-share']],
  ['promise >= prod', ['promise >= lead-time']],
  ['promise >= production le', ['promise >= lead-time']],
  ['promise >= lead-time - sha', ['promise >= lead-time - custom-share']],
  ['promise >= lead-', ['promise >= lead-time']],
  ['promise >= 2 * cus', ['promise >= 2 * custom-share']],
  ['promise >= lead-time', []],
  ['promise >= 2', []],
  ['promise >= moon', []],
])('completes “%s”', (text, texts) => {
  expect(completeLaw(text, metrics).map((one) => one.text)).toEqual(texts);
});
