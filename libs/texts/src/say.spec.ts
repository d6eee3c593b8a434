import { addTexts, byLocale, type Language, say, speak } from './index.ts';
import { inLanguage, languageFrom } from './in-language.ts';

const GOALS = '{count, plural, one {# goal} other {# goals}} of {department}';

beforeAll(() => {
  addTexts('de', {
    [GOALS]: '{count, plural, one {# Ziel} other {# Ziele}} der Abteilung {department}',
    'Open@@a state': 'Offen',
    'Open@@a command': 'Öffnen',
  });
});
const speaking = (language: Language, text: string, values?: Parameters<typeof say>[1]) =>
  inLanguage(language, () => say(text, values));

test('a text is said in each language with its own plurals and numbers', () => {
  expect(speaking('en', GOALS, { count: 1, department: 'Sales' })).toBe('1 goal of Sales');
  expect(speaking('en', GOALS, { count: 1200, department: 'Sales' })).toBe('1,200 goals of Sales');
  expect(speaking('de', GOALS, { count: 1, department: 'Vertrieb' })).toBe('1 Ziel der Abteilung Vertrieb');
  expect(speaking('de', GOALS, { count: 1200, department: 'Vertrieb' })).toBe('1.200 Ziele der Abteilung Vertrieb');
});

test('a text that a language does not have is said in English', () => {
  expect(speaking('de', 'Nobody has said this in German')).toBe('Nobody has said this in German');
});

test('a text that was said before its catalog came is said in its language afterwards', () => {
  expect(speaking('de', 'Said too early')).toBe('Said too early');
  addTexts('de', { 'Said too early': 'Zu früh gesagt' });
  expect(speaking('de', 'Said too early')).toBe('Zu früh gesagt');
});

test('what a word means tells translations apart and is not said', () => {
  expect([speaking('en', 'Open@@a state'), speaking('de', 'Open@@a state')]).toEqual(['Open', 'Offen']);
  expect([speaking('en', 'Open@@a command'), speaking('de', 'Open@@a command')]).toEqual(['Open', 'Öffnen']);
});

test('values are said as they are, whatever signs they hold', () => {
  expect(speaking('en', 'Of {name}', { name: "{x} <b>it's</b> #" })).toBe("Of {x} <b>it's</b> #");
});

test('the language of tests marks everything that goes through it', () => {
  expect(speaking('pseudo', 'Goals')).toBe('⟦Goals~~⟧');
});

test('what is made for a language is made once and is that language’s own', () => {
  const made: string[] = [];
  const number = byLocale((locale) => {
    made.push(locale);
    return new Intl.NumberFormat(locale);
  });
  const said = (['en', 'de', 'en', 'de'] as const).map((language) => inLanguage(language, () => number().format(1.5)));
  expect(said).toEqual(['1.5', '1,5', '1.5', '1,5']);
  expect(made).toEqual(['en-GB', 'de-DE']);
});

test('two requests at a time speak each its own language', async () => {
  const late = inLanguage('de', async () => {
    await new Promise((done) => setTimeout(done, 5));
    return say('Open@@a state');
  });
  expect(inLanguage('en', () => say('Open@@a state'))).toBe('Open');
  expect(await late).toBe('Offen');
});

test.each([
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['en-US,de;q=0.9', 'en'],
  ['fr,de;q=0.5,en;q=0.4', 'de'],
  ['fr', 'en'],
  ['de;q=0', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('a browser that accepts “%s” is answered in %s', (accepted, language) => {
  expect(languageFrom(accepted)).toBe(language);
});

test('who speaks can be set, as a browser does', () => {
  speak(() => 'de');
  expect(say('Open@@a state')).toBe('Offen');
});
