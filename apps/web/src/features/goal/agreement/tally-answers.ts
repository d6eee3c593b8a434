import type { Tally } from '../../../components/say-commitment.ts';
import { isProposal, type Question } from './question.ts';

/** Those asked about the goal as it is now; a decision's proposal is another matter. */
export function tallyAnswers(questions: readonly Pick<Question, 'isCurrent' | 'decision' | 'answer'>[]): Tally {
  const asked = questions.filter((question) => question.isCurrent && !isProposal(question));
  const count = (answer: Question['answer']) => asked.filter((question) => question.answer === answer).length;
  return { asked: asked.length, agree: count('AGREE'), agreeIf: count('AGREE_IF'), disagree: count('DISAGREE') };
}
