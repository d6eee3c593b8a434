import { say } from '@concord/texts';
import type { NoticeContent } from '../../components/notice.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { sayAll } from '../../components/say-people.ts';
import type { MeetingAnswerFragment } from '../../graphql/operations.ts';

/**
 * What a person is told after writing in a meeting: that it is done, and whom no letter reached; or why it was refused.
 *
 * @example
 * toMeetingNotice(saved, 'The invitations are on their way.');
 * // "The invitations are on their way. Nobody knows an e-mail address of Mette Dalgaard: tell them yourself."
 */
export function toMeetingNotice(answer: MeetingAnswerFragment, saved: string): NoticeContent {
  if (answer.__typename !== 'MeetingSaved') return { tone: 'error', text: refusalOf(answer) };
  const names = (answer.notReached ?? []).map(({ name }) => name);
  if (names.length === 0) return { tone: 'done', text: saved };
  return {
    tone: 'done',
    text: say('{saved} Nobody knows an e-mail address of {names}: tell them yourself.', {
      saved,
      names: sayAll(names),
    }),
  };
}
