import { say } from '@concord/texts';
import type { NoticeContent } from '../../components/notice.tsx';
import type {
  AgreeToProposalMutation,
  AnswerGoalMutation,
  ArchiveGoalMutation,
  CheckInMutation,
  CompleteMilestoneMutation,
  UpdateGoalMutation,
} from '../../graphql/operations.ts';

type GoalChangeAnswer =
  | CheckInMutation['checkIn']
  | CompleteMilestoneMutation['completeMilestone']
  | ArchiveGoalMutation['archiveGoal']
  | UpdateGoalMutation['updateGoal']
  | AnswerGoalMutation['answerGoal']
  | AgreeToProposalMutation['answerGoal'];

/** What a person is told after a change: that it is saved and what it did, or why it was refused. */
export function toNotice(answer: GoalChangeAnswer, saved: string): NoticeContent {
  switch (answer.__typename) {
    case 'GoalSaved': {
      // An answer changes nothing but the agreement, and was not asked what it did.
      if (!('opened' in answer)) return { tone: 'done', text: saved };
      const { opened, closed, before, after } = answer;
      return { tone: 'done', text: saved, change: { opened, closed, before, after } };
    }
    case 'InvalidInputError':
      return { tone: 'error', text: [answer.message, ...answer.problems.map(({ message }) => message)].join(' ') };
    case 'StaleVersionError':
      return {
        tone: 'error',
        text: say('{refusal} The page now shows what was saved in the meantime; look at it and try again.', {
          refusal: answer.message,
        }),
      };
    default:
      return { tone: 'error', text: answer.message };
  }
}
