import { say } from '@concord/texts';
import { verdictWords } from '../../components/decision-words.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import type { ReviewDecisionMutation } from '../../graphql/operations.ts';

/** What a person is told after a review: that it is written down, or why it was refused. */
export function toReviewNotice(answer: ReviewDecisionMutation['reviewDecision']): NoticeContent {
  switch (answer.__typename) {
    case 'DecisionReviewed':
      return { tone: 'done', text: say('The review is written down.') };
    case 'InvalidInputError':
      return { tone: 'error', text: answer.problems.map(({ message }) => message).join(' ') };
    case 'StaleDecisionError': {
      const { verdict, verdictNote } = answer.current;
      if (verdict == null) return { tone: 'error', text: answer.message };
      const review = [verdictWords[verdict].name, verdictNote].filter(Boolean).join('. ');
      const theirs = say('They wrote: “{review}”. Save again to write yours in its place.', { review });
      return { tone: 'error', text: `${answer.message} ${theirs}` };
    }
    default:
      return { tone: 'error', text: answer.message };
  }
}
