import { say } from '@concord/texts';
import type { NoticeContent } from '../../components/notice.tsx';
import type { GoalSavedPartsFragment } from '../../graphql/operations.ts';

/** What the goal's own page says after it was saved. */
export function savedNotice({ opened, closed, before, after }: GoalSavedPartsFragment): NoticeContent {
  return { tone: 'done', text: say('The goal is saved.'), change: { opened, closed, before, after } };
}
