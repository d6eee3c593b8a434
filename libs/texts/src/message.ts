import { IntlMessageFormat } from 'intl-messageformat';
import { textIn } from './catalog.ts';
import { currentLanguage, type Language, localeOf, PSEUDO } from './language.ts';

type Message = Pick<IntlMessageFormat, 'format'>;

const messages = new Map<Language, Map<string, Message>>();

/** What the syntax of messages is made of. */
const SYNTAX = /[{<']/;

/** A text in the current language, ready to be given its values. Reading its syntax costs most: done once for each. */
export function messageOf(english: string): Message {
  const language = currentLanguage();
  let known = messages.get(language);
  if (known === undefined) {
    known = new Map();
    messages.set(language, known);
  }
  const text = textIn(language, english);
  let message = known.get(text);
  if (message === undefined) {
    message = read(text, language);
    known.set(text, message);
  }
  return message;
}

function read(text: string, language: Language): Message {
  // Most texts leave nothing open, and a page says hundreds before it is seen.
  if (!SYNTAX.test(text)) return { format: <Value>() => text as Value & string };
  return new IntlMessageFormat(text, localeOf(language));
}

/**
 * How translated text is marked in the language of tests: between brackets, and a third longer, as German can be, in
 * pieces of the length of words, so that a line can break.
 */
export function marksAround(length: number): readonly [string, string] | undefined {
  if (currentLanguage() !== PSEUDO) return undefined;
  const longer = '~'.repeat(Math.ceil(length / 3));
  return ['⟦', `${longer.replaceAll(/~{8}(?=~)/g, '$& ')}⟧`];
}
