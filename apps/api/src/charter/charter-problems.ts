import type { CharterPart, CharterSentenceRow } from '@concord/persistence';
import { say } from '@concord/texts';
import { InputProblem, InvalidInputError } from '../graphql/user-error.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { CharterInput, CharterReadingInput } from './charter.inputs.ts';

/** One page holds so many. */
const MOST_IN_PART = 7;
const LONGEST_SENTENCE = 200;
const LONGEST_NOTE = 1000;
const LONGEST_NOTE_ON_SENTENCE = 500;
const MOST_PEOPLE = 50;
const PARTS: readonly CharterPart[] = ['customers', 'coworkers', 'surroundings'];

/** On one line, without space around it. @example plain('  I  ring back ') // 'I ring back' */
export function plain(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

/** A note without space around it; nothing where it is empty. */
export function noteOf(given: string | null | undefined): string | null {
  const words = given?.trim() ?? '';
  return words === '' ? null : words;
}

/** What has to be put right in a charter; nothing if it can be kept. */
export function charterProblems(
  input: CharterInput,
  { outcomes, people }: Pick<Judgement, 'outcomes' | 'people'>,
  ofDepartment: boolean,
): InvalidInputError | undefined {
  return refused([
    ...input.sentences.flatMap(({ says, outcome }, at) => [
      ...sentenceProblems(plain(says), `sentences[${at}].says`),
      ...(outcome == null || outcomes.has(outcome)
        ? []
        : [
            {
              path: `sentences[${at}].outcome`,
              message: say('There is no such outcome any more. Choose another one.'),
            },
          ]),
    ]),
    ...PARTS.filter((part) => input.sentences.filter((one) => one.part === part).length > MOST_IN_PART).map(() => ({
      path: 'sentences',
      message: say('Write at most {most} sentences in each part: a charter is read on one page.', {
        most: MOST_IN_PART,
      }),
    })),
    ...sharingProblems(input, people, ofDepartment),
  ]);
}

function sentenceProblems(says: string, path: string): InputProblem[] {
  if (says === '') return [{ path, message: say('Write a sentence, or remove it.') }];
  return tooLong(says, LONGEST_SENTENCE, path);
}

function sharingProblems(
  { sharedWith, sharedPeople, inSums }: CharterInput,
  people: Judgement['people'],
  ofDepartment: boolean,
): InputProblem[] {
  const named = sharedPeople ?? [];
  const problems: InputProblem[] = [];
  const add = (path: string, message: string) => problems.push({ path, message });
  if (ofDepartment && sharedWith === 'people')
    add('sharedWith', say('The charter of a department is for the department or for everybody.'));
  if (ofDepartment && inSums) add('inSums', say('Only people’s charters count into the sums of a department.'));
  if (sharedWith === 'people' && named.length === 0) add('sharedPeople', say('Choose with whom to share it.'));
  if (named.length > MOST_PEOPLE)
    add('sharedPeople', say('Choose at most {most} people, or share it with everybody.', { most: MOST_PEOPLE }));
  if (named.some((key) => !people.has(key)))
    add('sharedPeople', say('Somebody of these is not in the plan any more. Choose again.'));
  return problems;
}

/** What has to be put right in a reading of these sentences. */
export function readingProblems(
  { marks, note }: CharterReadingInput,
  sentences: readonly Pick<CharterSentenceRow, 'sentenceId'>[],
): InvalidInputError | undefined {
  const marked = new Set(marks.map(({ sentence }) => sentence));
  const isEach = marked.size === marks.length && sentences.every(({ sentenceId }) => marked.has(sentenceId));
  if (sentences.length === 0)
    return refused([{ path: 'marks', message: say('There is nothing to read yet. Write a sentence first.') }]);
  if (!isEach || marked.size !== sentences.length)
    return refused([
      { path: 'marks', message: say('Say of every sentence once how you lived up to it: kept, partly or not.') },
    ]);
  return refused([
    ...tooLong(note?.trim() ?? '', LONGEST_NOTE, 'note'),
    ...marks.flatMap((mark, at) => tooLong(mark.note?.trim() ?? '', LONGEST_NOTE_ON_SENTENCE, `marks[${at}].note`)),
  ]);
}

function tooLong(words: string, longest: number, path: string): InputProblem[] {
  // Counted as the database counts them, not in halves of an emoji.
  const { length } = [...words];
  if (length <= longest) return [];
  return [{ path, message: say('Write at most {longest} characters; these are {length}.', { longest, length }) }];
}

function refused(problems: readonly InputProblem[]): InvalidInputError | undefined {
  return problems.length === 0 ? undefined : new InvalidInputError(problems);
}
