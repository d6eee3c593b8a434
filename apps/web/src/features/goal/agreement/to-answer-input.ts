import type { AnswerKind, GoalAnswerInput } from '../../../graphql/operations.ts';

/** How the kinds of answers read, and what each of them has to say besides. */
export const answerWords: Record<AnswerKind, { name: string; choice: string; ask: string; missing: string }> = {
  AGREE: { name: 'Agrees', choice: 'Agree', ask: '', missing: '' },
  AGREE_IF: {
    name: 'Agrees if',
    choice: 'Agree if …',
    ask: 'Under which condition?',
    missing: 'Say under which condition you agree.',
  },
  DISAGREE: {
    name: 'Disagrees because',
    choice: 'Disagree because …',
    ask: 'Why not?',
    missing: 'Say why you disagree, so that the goal can become a better one.',
  },
};

/** @returns what to send, or what is missing: a condition and an objection need words. */
export function toAnswerInput(
  answer: AnswerKind,
  typed: string,
  department: string | undefined,
): { input: GoalAnswerInput } | { error: string } {
  const words = typed.trim();
  if (answer !== 'AGREE' && words === '') return { error: answerWords[answer].missing };
  return {
    input: {
      answer,
      ...(words === '' ? {} : { words }),
      ...(department === undefined ? {} : { department }),
    },
  };
}
