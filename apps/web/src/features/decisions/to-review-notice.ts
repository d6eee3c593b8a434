import { verdictWords } from '../../components/decision-words.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import type { ReviewDecisionMutation } from '../../graphql/operations.ts';

/** What a person is told after a review: that it is written down, or why it was refused. */
export function toReviewNotice(answer: ReviewDecisionMutation['reviewDecision']): NoticeContent {
  switch (answer.__typename) {
    case 'DecisionReviewed':
      return { tone: 'done', text: 'The review is written down.' };
    case 'InvalidInputError':
      return { tone: 'error', text: answer.problems.map(({ message }) => message).join(' ') };
    case 'StaleDecisionError': {
      const { verdict, verdictNote } = answer.current;
      const theirs =
        verdict == null
          ? ''
          : ` They wrote: “${[verdictWords[verdict].name, verdictNote].filter(Boolean).join('. ')}”. Save again to write yours in its place.`;
      return { tone: 'error', text: `${answer.message}${theirs}` };
    }
    default:
      return { tone: 'error', text: answer.message };
  }
}
