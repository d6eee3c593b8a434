import { IntlMessageFormat } from 'intl-messageformat';
import { textIn } from './catalog.ts';
import { currentLanguage, type Language, localeOf, PSEUDO } from './language.ts';

const messages = new Map<Language, Map<string, IntlMessageFormat>>();

/** A text in the current language, ready to be given its values. Reading its syntax costs most: done once for each. */
export function messageOf(english: string): IntlMessageFormat {
  const language = currentLanguage();
  let known = messages.get(language);
  if (known === undefined) {
    known = new Map();
    messages.set(language, known);
  }
  let message = known.get(english);
  if (message === undefined) {
    message = new IntlMessageFormat(textIn(language, english), localeOf(language));
    known.set(english, message);
  }
  return message;
}

/** How translated text is marked in the language of tests: between brackets, and a third longer, as German can be. */
export function marksAround(length: number): readonly [string, string] | undefined {
  return currentLanguage() === PSEUDO ? ['⟦', `${'~'.repeat(Math.ceil(length / 3))}⟧`] : undefined;
}
