import { say } from '@concord/texts';
import type { MeetingState } from '../../graphql/operations.ts';
import { meetingStateWords } from './meeting-words.ts';

interface MeetingStateTagProps {
  readonly state: MeetingState;
  /** Its day is over, and nobody has held it. */
  readonly isMissed?: boolean;
}

/** How far a meeting has come. */
export function MeetingStateTag({ state, isMissed = false }: MeetingStateTagProps) {
  return (
    <span className="tag" data-meeting={isMissed ? 'MISSED' : state}>
      {isMissed ? say('Not held yet') : meetingStateWords[state]()}
    </span>
  );
}
