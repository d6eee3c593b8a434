import { helpWithSentence } from './help-with-sentence.ts';

const help = (says: string) => helpWithSentence(says, '2026-11-16');

it('leaves a short, plain sentence alone', () => {
  expect(help('I ring back the same day')).toBeUndefined();
  expect(help('')).toBeUndefined();
});

it('asks what is meant by words that nobody can check', () => {
  expect(help('Customers get world-class service from me')).toMatch(/^“world-class”: /);
});

it('asks for one breath where a sentence is long', () => {
  expect(help('I '.repeat(20))).toMatch(/^20 words: /);
});
