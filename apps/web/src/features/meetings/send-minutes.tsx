import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ConfirmStep } from '../../components/confirm-step.tsx';
import type { NoticeContent } from '../../components/notice.tsx';
import { SendMinutesDocument } from '../../graphql/operations.ts';
import { toMeetingNotice } from './to-meeting-notice.ts';
import { useMeetingChange } from './use-meeting-change.ts';

interface SendMinutesProps {
  /** Its id. */
  readonly meeting: string;
  onNotice(notice: NoticeContent | null): void;
}

/** Sends the minutes by mail to whoever was invited or came. */
export function SendMinutes({ meeting, onNotice }: SendMinutesProps) {
  const { organisation = '' } = useParams();
  const [asked, setAsked] = useState(false);
  const send = useMeetingChange(SendMinutesDocument);
  const confirm = () =>
    send.mutate(
      { organisation, meeting },
      {
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
        onSuccess: ({ sendMinutes }) => {
          setAsked(false);
          onNotice(toMeetingNotice(sendMinutes, say('The minutes are on their way.')));
        },
      },
    );
  return (
    <>
      <Button variant="default" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {say('Send the minutes by mail')}
      </Button>
      {asked && (
        <ConfirmStep
          question={say('Send the minutes now?')}
          action={say('Send them')}
          pending={send.isPending}
          onConfirm={confirm}
          onClose={() => setAsked(false)}
        >
          {say('Everybody who was invited or came gets a mail with the minutes as a PDF.')}
        </ConfirmStep>
      )}
    </>
  );
}
