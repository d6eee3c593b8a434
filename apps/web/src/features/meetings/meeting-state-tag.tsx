import type { MeetingListedFragment } from '../../graphql/operations.ts';
import { meetingStateWords } from './meeting-words.ts';

type Standing = Pick<MeetingListedFragment, 'state' | 'endsAt'> & { readonly now?: string };

/** How far a meeting has come; one that was never held although its time has passed says so. */
export function MeetingStateTag({ meeting: { state, endsAt, now } }: { meeting: Standing }) {
  const isMissed = (state === 'DRAFT' || state === 'INVITED') && now !== undefined && endsAt < now;
  return (
    <span className="tag" data-meeting={isMissed ? 'MISSED' : state}>
      {isMissed ? 'Not held yet' : meetingStateWords[state]}
    </span>
  );
}
