import type { ConflictStepPartsFragment } from '../graphql/operations.ts';
import type { NoticeContent } from './notice.tsx';

type StepAnswer = ConflictStepPartsFragment;

/** What a person is told after a step with a conflict: that it is written down, or why it was refused. */
export function toStepNotice(answer: StepAnswer, saved: string): NoticeContent {
  switch (answer.__typename) {
    case 'ConflictSaved':
      return { tone: 'done', text: saved };
    case 'InvalidInputError':
      return { tone: 'error', text: answer.problems.map(({ message }) => message).join(' ') };
    default:
      return { tone: 'error', text: answer.message };
  }
}
