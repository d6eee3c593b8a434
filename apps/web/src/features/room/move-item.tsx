import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Refusal } from '../../components/refusal.tsx';
import { sayDay } from '../../components/say-moment.ts';
import { useStepFocus } from '../../components/use-step-focus.ts';
import { MeetingChoicesDocument, MoveRoomItemDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { useRoom } from './room-context.ts';
import type { RoomItem } from './room-details.ts';
import { useRoomChange } from './use-room-change.ts';

interface MoveItemProps {
  readonly item: RoomItem;
  onMoved(): void;
  onClose(): void;
}

/** Asks in which other meeting people go on with an item. */
export function MoveItem({ item, onMoved, onClose }: MoveItemProps) {
  const { organisation = '' } = useParams();
  const { room } = useRoom();
  const box = useStepFocus<HTMLDivElement>();
  const move = useRoomChange(MoveRoomItemDocument);
  const { data } = useQuestion(MeetingChoicesDocument, { organisation });
  const [chosen, setChosen] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const meetings = (data?.organisation?.meetings.nodes ?? []).filter(({ id }) => id !== room.id);
  const to = meetings.find(({ id }) => id === chosen) ?? meetings[0];
  const title = say('Move “{title}”', { title: item.title });
  return (
    <div className="step-box" role="group" aria-label={title} tabIndex={-1} ref={box}>
      {data !== undefined && to === undefined ? (
        <p>
          <Say
            text="No other meeting is planned. <plan>Plan one</plan>, or park it."
            plan={(words) => <Link to={paths.newMeeting(organisation)}>{words}</Link>}
          />
        </p>
      ) : (
        <NativeSelect
          label={say('To which meeting?')}
          value={to?.id ?? ''}
          data={meetings.map((one) => ({ value: one.id, label: `${one.title}, ${sayDay(one.startsAt)}` }))}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
      )}
      <Refusal>{refusal}</Refusal>
      <div className="button-row">
        {to !== undefined && (
          <Button
            loading={move.isPending}
            onClick={() => move.change({ item: item.id, to: to.id }, { onSaved: onMoved, onRefused: setRefusal })}
          >
            {say('Move it')}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {say('Leave it here')}
        </Button>
      </div>
    </div>
  );
}
