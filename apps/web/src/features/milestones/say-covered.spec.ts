import { addTexts, speak } from '@concord/texts';
import german from './german.json' with { type: 'json' };
import { sayBullets, sayCovered } from './say-covered.ts';

it.each([
  [
    { current: 7.5, progress: 0.25, expected: 0.33, met: false },
    '7.5\u00a0days: 25\u00a0% covered, 33\u00a0% expected',
  ],
  [{ current: 5, progress: 1, met: true }, '5\u00a0days: target met'],
  [{ current: 5, kept: false, met: false }, '5\u00a0days: not kept'],
  [{ progress: 0.5, met: false }, '50\u00a0% covered'],
  [{ met: false }, 'Nothing measured so far'],
])('says of %o: %s', (progress, words) => {
  expect(sayCovered(progress, 'days')).toBe(words);
});

const goal = (status: string, met = false, statedDiffers = false) => ({ status, met, statedDiffers });

it.each([
  [[goal('PENDING')], 1, 'Of one goal, 0 have met their targets and 0 are behind their plans'],
  [[goal('ON_TRACK', true), goal('AT_RISK')], 2, 'Of 2 goals, 1 has met its target and 1 is behind its plan'],
  [
    [goal('OFF_TRACK', false, true), goal('AT_RISK')],
    31,
    'Of 2 goals shown (of 31), 0 have met their targets and 2 are behind their plans; of 1 the owner says otherwise than the numbers',
  ],
])('says what a page of goals shows (%#)', (shown, total, words) => {
  expect(sayBullets(shown, total)).toBe(words);
});

describe('in German', () => {
  beforeAll(() => {
    addTexts('de', german);
    speak(() => 'de');
  });
  afterAll(() => speak(() => 'en'));

  it.each([
    [[goal('PENDING')], 1, 'Von einem Ziel hat keines seinen Zielwert erreicht, und keines liegt hinter seinem Plan'],
    [
      [goal('OFF_TRACK', true, true), goal('AT_RISK')],
      31,
      'Von 2 Zielen auf dieser Seite (insgesamt 31) hat 1 seinen Zielwert erreicht, und 2 liegen hinter ihrem Plan; bei 1 sagen die Verantwortlichen anderes als die Zahlen',
    ],
  ])('says what a page of goals shows (%#)', (shown, total, words) => {
    expect(sayBullets(shown, total)).toBe(words);
  });

  it('says how far a goal has come, with numbers as Germans write them', () => {
    const covered = { current: 7.5, progress: 0.25, expected: 0.33, met: false };
    expect(sayCovered(covered, 'kg')).toBe('7,5\u00a0kg: 25\u00a0% des Weges zurückgelegt, 33\u00a0% erwartet');
  });
});
