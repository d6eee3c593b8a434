import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '../../components/refusal.tsx';
import { ChangeRoomItemDocument, StepRoomDocument } from '../../graphql/operations.ts';
import { useRoom } from './room-context.ts';
import { itemsOf, isToCome } from './room-details.ts';
import { useRoomChange } from './use-room-change.ts';

/** Before the meeting: whoever leads it begins, and the first item is put up. */
export function BeforeStart() {
  const { room } = useRoom();
  const step = useRoomChange(StepRoomDocument);
  const put = useRoomChange(ChangeRoomItemDocument);
  const [refusal, setRefusal] = useState<string>();
  const first = itemsOf(room).find(isToCome);
  const putUpFirst = () => {
    if (first !== undefined) put.change({ item: first.id, change: { state: 'CURRENT' } }, { onRefused: setRefusal });
  };
  const start = () => {
    setRefusal(undefined);
    step.change({ version: room.version, step: 'START' }, { onSaved: putUpFirst, onRefused: setRefusal });
  };
  return (
    <section className="card room-before" aria-label={say('Begin')}>
      {room.mayRun ? (
        <>
          <p>{say('When you start, everybody’s screen shows the first item, and its time begins.')}</p>
          <Button size="md" loading={step.isPending || put.isPending} onClick={start}>
            {say('Start the meeting')}
          </Button>
        </>
      ) : (
        <p>{sayWhoStarts(room.chair?.name)}</p>
      )}
      <Refusal>{refusal}</Refusal>
    </section>
  );
}

function sayWhoStarts(chair: string | undefined): string {
  return chair === undefined
    ? say('Whoever leads it starts it. This page then shows what is talked about, by itself.')
    : say('{name} starts it. This page then shows what is talked about, by itself.', { name: chair });
}
