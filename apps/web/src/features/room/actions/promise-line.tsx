import { formatDate } from '@concord/charts';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PlainTag } from '../../../components/tags.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import type { ActionChange } from '../../../graphql/operations.ts';
import { useRoom } from '../room-context.ts';
import type { RoomAction } from '../room-details.ts';
import { useChangeAction } from './use-change-action.ts';

interface PromiseLineProps {
  readonly action: RoomAction;
  /** @param said what became of it, in a sentence */
  onSettled(said: string): void;
}

/** One promise: who promised it says what became of it, and so does who leads the meeting. */
export function PromiseLine({ action, onSettled }: PromiseLineProps) {
  const { room, acting, writes, today } = useRoom();
  const { isPending, change } = useChangeAction(action);
  const [isMoving, setIsMoving] = useState(false);
  const [day, setDay] = useState(action.dueOn < today ? '' : action.dueOn);
  const [refusal, setRefusal] = useState<string>();
  const { title, owner, dueOn, isOverdue, meeting } = action;
  const mayChange = writes && (room.mayRun || (owner != null && owner.key === acting?.key));
  const set = (what: ActionChange, said: string) => {
    setRefusal(undefined);
    change(what, { onSaved: () => onSettled(`“${title}”: ${said}.`), onRefused: setRefusal });
  };
  return (
    <li className="room-action">
      <p>
        <strong>{title}</strong>{' '}
        <span className="quiet">
          {owner?.name ?? 'Nobody'}, until {formatDate(dueOn)}
          {meeting.id !== room.id && `; from “${meeting.title}”`}
        </span>{' '}
        {isOverdue && <PlainTag>Overdue</PlainTag>}
      </p>
      {mayChange && (
        <div className="button-row" role="group" aria-label={title}>
          <Button size="xs" variant="default" disabled={isPending} onClick={() => set({ state: 'DONE' }, 'done')}>
            Done
          </Button>
          <Button size="xs" variant="default" aria-expanded={isMoving} onClick={() => setIsMoving(!isMoving)}>
            Another day
          </Button>
          <Button size="xs" variant="default" disabled={isPending} onClick={() => set({ state: 'DROPPED' }, 'dropped')}>
            Drop it
          </Button>
        </div>
      )}
      {isMoving && (
        <form
          className="button-row"
          aria-label={`Another day for ${title}`}
          onSubmit={(event) => {
            event.preventDefault();
            if (day === '') return setRefusal('Choose the new day.');
            setIsMoving(false);
            return set({ dueOn: day }, `until ${formatDate(day)}`);
          }}
        >
          <TextInput
            type="date"
            aria-label="New day"
            min={today}
            value={day}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
          <Button size="sm" type="submit">
            Save the day
          </Button>
        </form>
      )}
      <Refusal>{refusal}</Refusal>
    </li>
  );
}
