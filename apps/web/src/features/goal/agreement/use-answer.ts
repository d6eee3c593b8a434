import { say } from '@concord/texts';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../../components/notice.tsx';
import { AgreeToProposalDocument, AnswerGoalDocument, type GoalAnswerInput } from '../../../graphql/operations.ts';
import { useChange } from '../../../graphql/use-change.ts';
import { toNotice } from '../to-notice.ts';

/** Sends answers about a goal. Only agreeing to a proposal changes the goal, so only then is its effect asked for. */
export function useAnswer(goal: string, onNotice: (notice: NoticeContent) => void) {
  const { organisation = '' } = useParams();
  const answer = useChange(AnswerGoalDocument);
  const agree = useChange(AgreeToProposalDocument);
  const onError = ({ message }: { message: string }) => onNotice({ tone: 'error', text: message });
  const send = (input: GoalAnswerInput, proposal: boolean) => {
    const variables = { organisation, goal, answer: input };
    if (proposal && input.answer === 'AGREE') {
      agree.mutate(variables, {
        onSuccess: ({ answerGoal }) => onNotice(toNotice(answerGoal, say('You agree: it is written.'))),
        onError,
      });
    } else {
      answer.mutate(variables, {
        onSuccess: ({ answerGoal }) => onNotice(toNotice(answerGoal, say('Your answer is kept.'))),
        onError,
      });
    }
  };
  return { send, sending: answer.isPending || agree.isPending };
}
