import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '../../components/refusal.tsx';
import { ChangeRoomItemDocument, type AgendaItemState } from '../../graphql/operations.ts';
import { CloseMeeting } from './close-meeting.tsx';
import { useRoom } from './room-context.ts';
import { mainStepOf } from './main-step.ts';
import { MoveItem } from './move-item.tsx';
import { nextOf, previousOf } from './neighbours.ts';
import { currentOf, isToCome, itemsOf, type RoomItem } from './room-details.ts';
import { focusItem } from './use-shown-item.ts';
import { useCloseMeeting } from './use-close-meeting.ts';
import { useRoomChange } from './use-room-change.ts';

const CLOSING = 'the meeting';

interface ChairPanelProps {
  readonly shown: RoomItem | undefined;
  /** Whether this screen goes where the room goes. */
  readonly isFollowing: boolean;
}

interface Looks {
  readonly isMain?: boolean;
  /** Of a button that opens something. */
  readonly isOpen?: boolean;
}

/** How the meeting is led: everybody's screen follows. */
export function ChairPanel({ shown, isFollowing }: ChairPanelProps) {
  const { room } = useRoom();
  const move = useRoomChange(ChangeRoomItemDocument);
  const [refusal, setRefusal] = useState<string>();
  /** The item that is asked about, or the end of the meeting: what opens is not closed by what was pressed before. */
  const [asked, setAsked] = useState<string>();
  const current = currentOf(room);
  const at = current ?? shown;
  const previous = previousOf(room, at);
  const next = nextOf(room, at);
  const main = mainStepOf({ current, shown, next, isFollowing });
  const set = (item: RoomItem, state: AgendaItemState, then?: () => void) => {
    setRefusal(undefined);
    move.change(
      { item: item.id, change: { state } },
      { onRefused: setRefusal, ...(then === undefined ? {} : { onSaved: then }) },
    );
  };
  const putUp = (item: RoomItem | undefined) => item !== undefined && set(item, 'CURRENT');
  const leave = (state: 'DONE' | 'PARKED') => current !== undefined && set(current, state, () => putUp(next));
  const closing = useCloseMeeting(setRefusal);
  const isLeftOver = itemsOf(room).some(isToCome);
  const canMove = current !== undefined && current.kind !== 'ACTIONS';
  const button = (name: string, act: () => unknown, isPossible: boolean, looks: Looks = {}) => (
    // Not disabled: the keyboard would lose its place on a button that leads on and on.
    <Button
      variant={looks.isMain === true ? 'filled' : 'default'}
      aria-expanded={looks.isOpen}
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
        {main === 'PUT_UP' && shown !== undefined && (
          <Button loading={move.isPending} onClick={() => set(shown, 'CURRENT', focusItem)}>
            {say('Put this up for everybody')}
          </Button>
        )}
        {button(say('Previous item'), () => putUp(previous), previous !== undefined)}
        {button(say('Next item'), () => putUp(next), next !== undefined, { isMain: main === 'NEXT' })}
        {button(say('Done, move on'), () => leave('DONE'), current !== undefined)}
        {button(say('Park it, move on'), () => leave('PARKED'), current !== undefined)}
        {button(say('Another meeting'), () => setAsked(current?.id), canMove, {
          isOpen: canMove && asked === current.id,
        })}
        <Button
          variant={main === 'CLOSE' ? 'filled' : 'default'}
          aria-expanded={asked === CLOSING}
          loading={closing.isPending}
          onClick={() => (isLeftOver ? setAsked(CLOSING) : closing.close(true))}
        >
          {say('Close the meeting')}
        </Button>
      </div>
      {asked === CLOSING && isLeftOver && <CloseMeeting onClose={() => setAsked(undefined)} />}
      {current !== undefined && asked === current.id && (
        <MoveItem
          key={current.id}
          item={current}
          onMoved={() => {
            setAsked(undefined);
            putUp(next);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
