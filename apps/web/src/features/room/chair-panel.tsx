import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '../../components/refusal.tsx';
import { ChangeRoomItemDocument, type AgendaItemState } from '../../graphql/operations.ts';
import { CloseMeeting } from './close-meeting.tsx';
import { useRoom } from './room-context.ts';
import { nextOf, previousOf } from './neighbours.ts';
import { currentOf, type RoomItem } from './room-details.ts';
import { focusItem } from './use-shown-item.ts';
import { useRoomChange } from './use-room-change.ts';

/** How the meeting is led: everybody's screen follows. */
export function ChairPanel({ shown }: { shown: RoomItem | undefined }) {
  const { room } = useRoom();
  const move = useRoomChange(ChangeRoomItemDocument);
  const [refusal, setRefusal] = useState<string>();
  const [isClosing, setIsClosing] = useState(false);
  const current = currentOf(room);
  const at = current ?? shown;
  const previous = previousOf(room, at);
  const next = nextOf(room, at);
  const set = (item: RoomItem, state: AgendaItemState, then?: () => void) => {
    setRefusal(undefined);
    move.change(
      { item: item.id, change: { state } },
      { onRefused: setRefusal, ...(then === undefined ? {} : { onSaved: then }) },
    );
  };
  const putUp = (item: RoomItem | undefined) => item !== undefined && set(item, 'CURRENT');
  const leave = (state: 'DONE' | 'PARKED') => current !== undefined && set(current, state, () => putUp(next));
  const button = (name: string, act: () => unknown, isPossible: boolean) => (
    // Not disabled: the keyboard would lose its place on a button that leads on and on.
    <Button
      variant="default"
      aria-disabled={!isPossible}
      {...(isPossible ? {} : { 'data-disabled': true })}
      onClick={() => isPossible && !move.isPending && act()}
    >
      {name}
    </Button>
  );
  return (
    <section className="room-chair" aria-label={say('Lead the meeting')}>
      <Refusal>{refusal}</Refusal>
      <div className="button-row">
        {shown !== undefined && shown.id !== current?.id && (
          <Button loading={move.isPending} onClick={() => set(shown, 'CURRENT', focusItem)}>
            {say('Put this up for everybody')}
          </Button>
        )}
        {button(say('Previous item'), () => putUp(previous), previous !== undefined)}
        {button(say('Next item'), () => putUp(next), next !== undefined)}
        {button(say('Done, move on'), () => leave('DONE'), current !== undefined)}
        {button(say('Park it, move on'), () => leave('PARKED'), current !== undefined)}
        <Button variant="default" aria-expanded={isClosing} onClick={() => setIsClosing(true)}>
          {say('Close the meeting')}
        </Button>
      </div>
      {isClosing && <CloseMeeting onClose={() => setIsClosing(false)} />}
    </section>
  );
}
