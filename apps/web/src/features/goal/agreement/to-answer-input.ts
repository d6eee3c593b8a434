import { say } from '@concord/texts';
import type { AnswerKind, GoalAnswerInput } from '../../../graphql/operations.ts';

interface AnswerWords {
  readonly name: string;
  readonly choice: string;
  readonly ask: string;
  readonly missing: string;
}

/** How the kinds of answers read, and what each of them has to say besides. */
export function answerWords(answer: AnswerKind): AnswerWords {
  switch (answer) {
    case 'AGREE':
      return { name: say('Agrees'), choice: say('Agree'), ask: '', missing: '' };
    case 'AGREE_IF':
      return {
        name: say('Agrees if'),
        choice: say('Agree if …'),
        ask: say('Under which condition?'),
        missing: say('Say under which condition you agree.'),
      };
    case 'DISAGREE':
      return {
        name: say('Disagrees because'),
        choice: say('Disagree because …'),
        ask: say('Why not?'),
        missing: say('Say why you disagree, so that the goal can become a better one.'),
      };
  }
}

/** @returns what to send, or what is missing: a condition and an objection need words. */
export function toAnswerInput(
  answer: AnswerKind,
  typed: string,
  department: string | undefined,
): { input: GoalAnswerInput } | { error: string } {
  const words = typed.trim();
  if (answer !== 'AGREE' && words === '') return { error: answerWords(answer).missing };
  return {
    input: {
      answer,
      ...(words === '' ? {} : { words }),
      ...(department === undefined ? {} : { department }),
    },
  };
}
