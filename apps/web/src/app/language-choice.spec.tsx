import { fireEvent, render, screen } from '@testing-library/react';
import { addTexts, speak } from '@concord/texts';
import { chosenLanguage } from '../language/chosen-language.ts';
import { watchTyping } from '../language/typed-words.ts';
import { LanguageChoice } from './language-choice.tsx';

const { error } = console;
beforeAll(() => {
  watchTyping();
  // The DOM of the specs cannot draw a page anew, and says so.
  console.error = () => {};
});
afterAll(() => {
  console.error = error;
});
afterEach(() => localStorage.clear());
const choose = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('calls each language by its own name, and marks the one that is spoken', () => {
  render(<LanguageChoice />);
  const shown = screen.getAllByRole('button').map((button) => [button.textContent, button.lang, button.ariaPressed]);
  expect(shown).toEqual([
    ['English', 'en', 'true'],
    ['Deutsch', 'de', 'false'],
  ]);
});

it('keeps what was chosen in this browser', () => {
  render(<LanguageChoice />);
  choose('Deutsch');
  expect(chosenLanguage()).toBe('de');
});

it('asks first where something that was typed would be lost', () => {
  render(
    <>
      <input aria-label="Reason" defaultValue="" />
      <LanguageChoice />
    </>,
  );
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Because of the moulds' } });
  choose('Deutsch');
  expect(screen.getByRole('alert').textContent).toMatch(/is not saved and would be lost/);
  expect(chosenLanguage()).toBe('en');
  choose('Deutsch');
  expect(chosenLanguage()).toBe('de');
});

it.each([
  [['de-AT', 'en'], 'de'],
  [['fr', 'en-US', 'de'], 'en'],
  [['fr'], 'en'],
])('speaks of the browser’s own %s the first that is complete', (languages, chosen) => {
  Object.defineProperty(navigator, 'languages', { value: languages, configurable: true });
  expect(chosenLanguage()).toBe(chosen);
  Reflect.deleteProperty(navigator, 'languages');
});

it('is drawn in German for whoever reads German', () => {
  addTexts('de', { Language: 'Sprache' });
  speak(() => 'de');
  render(<LanguageChoice />);
  screen.getByRole('group', { name: 'Sprache' });
  speak(() => 'en');
});
