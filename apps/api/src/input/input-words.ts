import { say } from '@concord/texts';
import { InvalidInputError, invalid } from '../graphql/user-error.ts';

/** As long as a page of a letter. */
export const LONGEST_WORDS = 2_000;
const LONGEST_NAME = 100;
const LONGEST_EMAIL = 200;

/**
 * Words as they are kept: plain text with its lines, without what no keyboard writes; or what has to be put right.
 *
 * @example plainWords(' The line is\r\nbusy. ', 'words') // 'The line is\nbusy.'
 */
export function plainWords(given: string, path: string): string | InvalidInputError {
  const words = withoutControls(given.replaceAll(/\r\n?/gu, '\n')).trim();
  if (words === '') return invalid(say('Write what you have to say.'), path);
  // Counted as the database counts them, not in halves of a sign.
  const length = [...words].length;
  if (length <= LONGEST_WORDS) return words;
  return invalid(
    say('Write at most {longest} characters; these are {length}.', { longest: LONGEST_WORDS, length }),
    path,
  );
}

/** A name on one line; nothing where none is given. */
export function plainName(given: string): string | undefined | InvalidInputError {
  const name = withoutControls(given).replaceAll(/\s+/gu, ' ').trim();
  if ([...name].length > LONGEST_NAME)
    return invalid(say('Write a name of at most {longest} characters.', { longest: LONGEST_NAME }), 'name');
  return name === '' ? undefined : name;
}

/** An address that letters can go to; nothing where none is given. */
export function plainEmail(given: string): string | undefined | InvalidInputError {
  const email = given.trim();
  if (email === '') return undefined;
  if (email.length <= LONGEST_EMAIL && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(email)) return email;
  return invalid(say('This is no e-mail address. Correct it, or leave it out.'), 'email');
}

/** Line feeds and tabs stay. */
function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
}
