import { addTexts, speak } from '@concord/texts';
import german from './german.json' with { type: 'json' };
import { sayEffect } from './say-effect.ts';

const effect = (before: number, after: number, closed: number) => ({
  before: { headline: before },
  after: { headline: after },
  closed: Array.from({ length: closed }, () => ({})),
});

it.each([
  [effect(60.2, 61.44, 2), 'Alignment would go from 60.2 to 61.4 of 100; 2 conflicts would close.'],
  [effect(60.2, 60.21, 1), 'Alignment would stay at 60.2 of 100; this conflict would close.'],
])('says what a repair would do to the whole', (given, words) => {
  expect(sayEffect(given)).toBe(words);
});

it('says nothing before it is known, or where nothing would change', () => {
  expect([sayEffect(undefined), sayEffect(null)]).toEqual(['', '']);
});

describe('in German', () => {
  beforeAll(() => {
    addTexts('de', german);
    speak(() => 'de');
  });
  afterAll(() => speak(() => 'en'));

  it('says what a repair would do to the whole', () => {
    expect(sayEffect(effect(60.2, 61.44, 2))).toBe(
      'Der Abstimmungsgrad ginge von 60,2 auf 61,4 von 100; 2 Konflikte würden wegfallen.',
    );
    expect(sayEffect(effect(60.2, 60.21, 1))).toBe(
      'Der Abstimmungsgrad bliebe bei 60,2 von 100; dieser Konflikt würde wegfallen.',
    );
  });
});
