import { say } from '@concord/texts';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../components/notice.tsx';
import { useStepFocus } from '../../components/use-step-focus.ts';
import { AddAgendaItemDocument, MeetingChoicesDocument, type MeetingChoicesQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { sayStart } from './say-when.ts';
import { toMeetingNotice } from './to-meeting-notice.ts';
import { useMeetingChange } from './use-meeting-change.ts';

type Choice = NonNullable<MeetingChoicesQuery['organisation']>['meetings']['nodes'][number];

interface PutOnAgendaProps {
  /** The id of the conflict. */
  readonly conflict: string;
  onNotice(notice: NoticeContent): void;
}

/** From a conflict to a meeting that talks about it. Offered to those who prepare one. */
export function PutOnAgenda({ conflict, onNotice }: PutOnAgendaProps) {
  const { organisation = '' } = useParams();
  const [asked, setAsked] = useState(false);
  const { data } = useQuestion(MeetingChoicesDocument, { organisation });
  const meetings = (data?.organisation?.meetings.nodes ?? []).filter(({ mayRun }) => mayRun);
  if (meetings.length === 0) return null;
  return (
    <>
      <Button variant="default" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {say('Put on the agenda of a meeting')}
      </Button>
      {asked && <ChooseMeeting {...{ conflict, meetings, onNotice }} onClose={() => setAsked(false)} />}
    </>
  );
}

interface ChooseMeetingProps extends PutOnAgendaProps {
  readonly meetings: readonly Choice[];
  onClose(): void;
}

function ChooseMeeting({ conflict, meetings, onNotice, onClose }: ChooseMeetingProps) {
  const { organisation = '' } = useParams();
  const box = useStepFocus<HTMLDivElement>();
  const add = useMeetingChange(AddAgendaItemDocument);
  const [chosen, setChosen] = useState(meetings[0]?.id ?? '');
  const title = meetings.find(({ id }) => id === chosen)?.title ?? '';
  const put = () =>
    add.mutate(
      { organisation, meeting: chosen, input: { conflict } },
      {
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
        onSuccess: ({ addAgendaItem }) => {
          onNotice(toMeetingNotice(addAgendaItem, say('It is on the agenda of “{title}”.', { title })));
          if (addAgendaItem.__typename === 'MeetingSaved') onClose();
        },
      },
    );
  return (
    <div className="step-box" role="group" aria-label={say('On which agenda?')} tabIndex={-1} ref={box}>
      <NativeSelect
        label={say('Which meeting?')}
        value={chosen}
        data={meetings.map(({ id, title: called, startsAt }) => ({
          value: id,
          label: `${called}, ${sayStart(startsAt)}`,
        }))}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      />
      <div className="button-row">
        <Button loading={add.isPending} onClick={put}>
          {say('Put it on')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Not now')}
        </Button>
      </div>
    </div>
  );
}
