import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import { usePeople } from '../../app/use-people.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { sayMoment } from '../../components/say-moment.ts';
import { sayPerson } from '../../components/say-people.ts';
import {
  StrikeInMeetingDocument,
  type MeetingEntryPartsFragment,
  type MeetingPartsFragment,
} from '../../graphql/operations.ts';
import { entryKindWords } from './meeting-words.ts';
import { toMeetingNotice } from './to-meeting-notice.ts';
import { useMeetingChange } from './use-meeting-change.ts';

interface EntriesProps {
  readonly entries: readonly MeetingEntryPartsFragment[];
  readonly meeting: Pick<MeetingPartsFragment, 'id' | 'state' | 'mayRun'>;
  onNotice(notice: NoticeContent | null): void;
}

/** What people wrote, each with who and when. What was taken back is struck through and stays. */
export function Entries({ entries, meeting, onNotice }: EntriesProps) {
  const { organisation = '' } = useParams();
  const { acting } = usePeople(organisation);
  const strike = useMeetingChange(StrikeInMeetingDocument);
  if (entries.length === 0) return null;
  const isOver = meeting.state === 'CLOSED' || meeting.state === 'CANCELLED';
  const mayStrike = (entry: MeetingEntryPartsFragment) =>
    !isOver && entry.struckAt == null && acting !== undefined && (meeting.mayRun || entry.by?.key === acting.key);
  const takeBack = (entry: string) =>
    strike.mutate(
      { organisation, meeting: meeting.id, entry },
      {
        onSuccess: ({ strikeInMeeting }) => onNotice(toMeetingNotice(strikeInMeeting, say('It is struck through.'))),
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  return (
    <ul className="entry-list">
      {entries.map((entry) => (
        <li key={entry.id} tabIndex={-1}>
          <p>
            <span className="quiet">{`${entryKindWords[entry.kind]()}: `}</span>
            {entry.struckAt == null ? entry.words : <del>{entry.words}</del>}
          </p>
          <p className="quiet">
            {sayPerson(entry.by)}, {sayMoment(entry.at)}
            {mayStrike(entry) && (
              <Button
                variant="transparent"
                size="compact-xs"
                aria-label={say('Take back: {words}', { words: entry.words })}
                onClick={({ currentTarget }) => {
                  // The button goes with what it did: the keyboard stays with the line.
                  currentTarget.closest('li')?.focus();
                  takeBack(entry.id);
                }}
              >
                {say('Take back')}
              </Button>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
