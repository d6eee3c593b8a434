import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ConfirmStep } from '../../components/confirm-step.tsx';
import type { NoticeContent } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { StepMeetingDocument, type MeetingPartsFragment, type MeetingStep } from '../../graphql/operations.ts';
import { sayWhoIsWritten } from './say-who-is-written.ts';
import { toMeetingNotice } from './to-meeting-notice.ts';
import { useOfferResuming } from './use-offer-resuming.ts';
import { useMeetingChange } from './use-meeting-change.ts';

interface MeetingStepsProps {
  readonly meeting: MeetingPartsFragment;
  onNotice(notice: NoticeContent | null): void;
}

const done: Partial<Record<MeetingStep, () => string>> = {
  INVITE: () => say('Everybody is invited.'),
  CANCEL: () => say('The meeting is cancelled.'),
};

/** Inviting and cancelling ask first where people outside hear of it; cancelling what nobody knows of is undone. */
export function MeetingSteps({ meeting, onNotice }: MeetingStepsProps) {
  const { organisation = '' } = useParams();
  const [asked, setAsked] = useState<'INVITE' | 'CANCEL' | null>(null);
  const step = useMeetingChange(StepMeetingDocument);
  const offerResuming = useOfferResuming();
  const wasInvited = meeting.state === 'INVITED';
  const take = (chosen: MeetingStep) => () =>
    step.mutate(
      { organisation, meeting: meeting.id, version: meeting.version, step: chosen },
      {
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
        onSuccess: ({ stepMeeting }) => {
          setAsked(null);
          onNotice(toMeetingNotice(stepMeeting, done[chosen]?.() ?? ''));
          if (chosen === 'CANCEL' && !wasInvited && stepMeeting.__typename === 'MeetingSaved')
            offerResuming(stepMeeting.meeting);
        },
      },
    );
  const close = () => setAsked(null);
  return (
    <Section
      title={say(wasInvited ? 'Everybody is invited' : 'Nobody is invited yet')}
      note={
        wasInvited
          ? say('Who is invited hears by mail when you change the time, the place or the people.')
          : say('Look through the agenda first. The invitation goes with an entry for the calendar.')
      }
    >
      <div className="button-row">
        <Button
          variant={wasInvited ? 'default' : 'filled'}
          aria-expanded={asked === 'INVITE'}
          onClick={() => setAsked(asked === 'INVITE' ? null : 'INVITE')}
        >
          {say(wasInvited ? 'Send the invitation again' : 'Invite')}
        </Button>
        <Button
          variant="default"
          {...(wasInvited ? { 'aria-expanded': asked === 'CANCEL' } : {})}
          loading={!wasInvited && step.isPending}
          onClick={wasInvited ? () => setAsked(asked === 'CANCEL' ? null : 'CANCEL') : take('CANCEL')}
        >
          {say('Cancel the meeting')}
        </Button>
      </div>
      {asked === 'INVITE' && (
        <ConfirmStep
          question={say('Send the invitation now?')}
          action={say('Send it')}
          pending={step.isPending}
          onConfirm={take('INVITE')}
          onClose={close}
        >
          {sayWhoIsWritten(meeting.participants)}
        </ConfirmStep>
      )}
      {asked === 'CANCEL' && (
        <ConfirmStep
          question={say('Cancel this meeting?')}
          action={say('Cancel the meeting')}
          pending={step.isPending}
          onConfirm={take('CANCEL')}
          onClose={close}
        >
          {say('Whoever was invited gets a mail, and it leaves their calendars.')}{' '}
          {say('It stays in the list as cancelled, and cannot be taken up again.')}
        </ConfirmStep>
      )}
    </Section>
  );
}
