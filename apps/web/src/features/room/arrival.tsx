import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '../../components/refusal.tsx';
import { MarkPresentInRoomDocument } from '../../graphql/operations.ts';
import { useRoom } from './room-context.ts';
import { useRoomChange } from './use-room-change.ts';

/** Asks whoever is invited and has opened the room whether they are there: the minutes name who was. */
export function Arrival() {
  const { room, acting, writes } = useRoom();
  const mark = useRoomChange(MarkPresentInRoomDocument);
  const [refusal, setRefusal] = useState<string>();
  const own = room.participants.find(({ person }) => person.key === acting?.key);
  if (!writes || own === undefined || own.isPresent) return null;
  return (
    <div className="room-note room-arrival">
      <span>{say('You are invited to this meeting.')}</span>
      <Button
        loading={mark.isPending}
        onClick={() => mark.change({ person: own.person.key, isPresent: true }, { onRefused: setRefusal })}
      >
        {say('I am here')}
      </Button>
      <Refusal>{refusal}</Refusal>
    </div>
  );
}
