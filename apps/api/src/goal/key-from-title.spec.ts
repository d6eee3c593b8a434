import { keyFromTitle } from './key-from-title.ts';

it.each([
  ['Promise delivery within 5 days', [], 'promise-delivery-within-5-days'],
  ['Größere Räder, bitte!', [], 'grossere-rader-bitte'],
  ['Bølge på ære', [], 'bolge-pa-aere'],
  ['   ', [], 'goal'],
  ['日本語', [], 'goal'],
  ['Answer at once', ['answer-at-once'], 'answer-at-once-2'],
  ['Answer at once', ['answer-at-once', 'answer-at-once-2'], 'answer-at-once-3'],
  ['One two three four five six seven eight nine ten eleven', [], 'one-two-three-four-five-six-seven-eight'],
  ['x'.repeat(100), [], 'x'.repeat(40)],
])('%j, with %j taken, becomes %s', (title, taken, key) => {
  expect(keyFromTitle(title, new Set(taken))).toBe(key);
});
