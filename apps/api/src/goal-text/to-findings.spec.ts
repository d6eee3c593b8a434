import { readGoalText } from '@concord/goal-text';
import { addTexts } from '@concord/texts';
import { inLanguage } from '@concord/texts/server';
import german from '../german.json' with { type: 'json' };
import { toFindings, toMissing } from './to-findings.ts';

addTexts('de', german);

const TODAY = '2026-11-23';
const told = (language: 'en' | 'de', text: string) =>
  inLanguage(language, () =>
    toFindings(text, readGoalText(text, { today: TODAY })).map(({ kind, says }) => `${kind}: ${plain(says)}`),
  );
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('says what was read in the language of whoever asks', () => {
  const text = 'Answer 95 % of calls within 20 seconds instead of 1.5 minutes by the end of Q3';
  expect(told('en', text)).toEqual(
    expect.arrayContaining(['SHARE: 95 % within 20 seconds', 'DUE: the end of Q3 2027: 30 September 2027']),
  );
  expect(told('de', text)).toEqual(
    expect.arrayContaining(['SHARE: 95 % innerhalb von 20 Sekunden', 'DUE: Ende Q3 2027: 30. September 2027']),
  );
});

it.each([
  ['by the end of this year', 'the end of this year: 31 December 2026', 'Ende dieses Jahres: 31. Dezember 2026'],
  ['by mid-November', '15 November 2027', '15. November 2027'],
  ['bis Mitte H1 2027', 'the middle of half 1 2027: 31 March 2027', 'Mitte des 1. Halbjahres 2027: 31. März 2027'],
  ['next quarter', 'the next quarter: 31 March 2027', 'nächstes Quartal: 31. März 2027'],
  ['bis KW 32', 'week 32 of 2027: 15 August 2027', 'KW 32 2027: 15. August 2027'],
  ['by 2030', '2030: 31 December 2030', '2030: 31. Dezember 2030'],
  ['within the next 6 months', '6 months from today: 23 May 2027', '6 Monate ab heute: 23. Mai 2027'],
])('says how “%s” was understood', (words, english, inGerman) => {
  const text = `Raise sales from 10 % to 20 % ${words}`;
  expect(told('en', text).at(-1)).toBe(`DUE: ${english}`);
  expect(told('de', text).at(-1)).toBe(`DUE: ${inGerman}`);
});

it('says what is vague and what is missing in German', () => {
  const reading = readGoalText('Weltklasse werden', { today: TODAY });
  const missing = inLanguage('de', () => toMissing(reading)).map(({ message }) => message);
  expect(missing.find((message) => message.startsWith('Im Text steht kein Termin.'))).toBeDefined();
  expect(told('de', 'Weltklasse werden')[0]).toMatch(/^VAGUE: Alle verstehen etwas anderes darunter/);
});
