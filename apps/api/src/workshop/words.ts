import { say } from '@concord/texts';
import { InvalidInputError, invalid } from '../graphql/user-error.ts';

/** As long as a sentence can be that is read across a room. */
const LONGEST = 200;

const WHAT = {
  question: () => say('Write a question.'),
  says: () => say('Write what it means to you.'),
  name: () => say('Write a name for the group.'),
} as const;

/**
 * Words on one line, without space around them; or what has to be put right.
 *
 * @example inBounds('  Keeping  our word ', 'says') // 'Keeping our word'
 */
export function inBounds(given: string, path: keyof typeof WHAT): string | InvalidInputError {
  const words = given.replaceAll(/\s+/gu, ' ').trim();
  if (words === '') return invalid(WHAT[path](), path);
  // Counted as the database counts them, not in halves of an emoji.
  const length = [...words].length;
  if (length <= LONGEST) return words;
  return invalid(say('Write at most {longest} characters; these are {length}.', { longest: LONGEST, length }), path);
}
