import { say } from '@concord/texts';
import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../components/notice.tsx';
import { WriteInMeetingDocument, type MeetingEntryKind } from '../../graphql/operations.ts';
import { toMeetingNotice } from './to-meeting-notice.ts';
import { useMeetingChange } from './use-meeting-change.ts';

interface WriteEntryProps {
  readonly meeting: string;
  /** The id of the item; missing: about the meeting as a whole. */
  readonly item?: string;
  readonly kind: MeetingEntryKind;
  /** On the button that opens it. */
  readonly ask: string;
  readonly about: string;
  onNotice(notice: NoticeContent | null): void;
}

/** Opens below its button; what is typed stays until it is written. */
export function WriteEntry({ meeting, item, kind, ask, about, onNotice }: WriteEntryProps) {
  const { organisation = '' } = useParams();
  const write = useMeetingChange(WriteInMeetingDocument);
  const [asked, setAsked] = useState(false);
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  const close = () => {
    setAsked(false);
    opener.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '') return setProblem(say('Write a sentence first.'));
    setProblem(undefined);
    const entry = { kind, words: words.trim(), ...(item === undefined ? {} : { item }) };
    write.mutate(
      { organisation, meeting, entry },
      {
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
        onSuccess: ({ writeInMeeting }) => {
          onNotice(toMeetingNotice(writeInMeeting, say('It is written down.')));
          if (writeInMeeting.__typename !== 'MeetingSaved') return;
          setWords('');
          close();
        },
      },
    );
  };
  return (
    <>
      <Button
        ref={opener}
        variant="subtle"
        size="compact-sm"
        className="write-opener"
        aria-expanded={asked}
        aria-label={`${ask}: ${about}`}
        onClick={() => setAsked(!asked)}
      >
        {ask}
      </Button>
      {asked && (
        <form className="step-box" noValidate aria-label={`${ask}: ${about}`} onSubmit={submit}>
          <Textarea
            ref={field}
            label={say(kind === 'CORRECTION' ? 'What has to be put right' : 'What those in the meeting should know')}
            description={
              kind === 'CORRECTION' ? undefined : say('It stands with your name in the pre-read and on the agenda.')
            }
            autosize
            minRows={2}
            value={words}
            error={problem}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <div className="button-row">
            <Button type="submit" loading={write.isPending}>
              {say('Write it')}
            </Button>
            <Button variant="default" onClick={close}>
              {say('Not now')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
