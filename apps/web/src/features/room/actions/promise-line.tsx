import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
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
  const promise = { who: owner?.name ?? say('Nobody'), day: formatDate(dueOn) };
  const mayChange = writes && (room.mayRun || (owner != null && owner.key === acting?.key));
  const set = (what: ActionChange, said: string) => {
    setRefusal(undefined);
    change(what, { onSaved: () => onSettled(said), onRefused: setRefusal });
  };
  return (
    <li className="room-action">
      <p>
        <strong>{title}</strong>{' '}
        <span className="quiet">
          {meeting.id === room.id
            ? say('{who}, until {day}', promise)
            : say('{who}, until {day}; from “{meeting}”', { ...promise, meeting: meeting.title })}
        </span>{' '}
        {isOverdue && <PlainTag>{say('Overdue')}</PlainTag>}
      </p>
      {mayChange && (
        <div className="button-row" role="group" aria-label={title}>
          <Button
            size="xs"
            variant="default"
            disabled={isPending}
            onClick={() => set({ state: 'DONE' }, say('“{title}”: done.', { title }))}
          >
            {say('Done@@something promised')}
          </Button>
          <Button size="xs" variant="default" aria-expanded={isMoving} onClick={() => setIsMoving(!isMoving)}>
            {say('Another day')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={isPending}
            onClick={() => set({ state: 'DROPPED' }, say('“{title}”: dropped.', { title }))}
          >
            {say('Drop it')}
          </Button>
        </div>
      )}
      {isMoving && (
        <form
          className="button-row"
          aria-label={say('Another day for {title}', { title })}
          onSubmit={(event) => {
            event.preventDefault();
            if (day === '') return setRefusal(say('Choose the new day.'));
            setIsMoving(false);
            return set({ dueOn: day }, say('“{title}”: until {day}.', { title, day: formatDate(day) }));
          }}
        >
          <TextInput
            type="date"
            aria-label={say('New day')}
            min={today}
            value={day}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
          <Button size="sm" type="submit">
            {say('Save the day')}
          </Button>
        </form>
      )}
      <Refusal>{refusal}</Refusal>
    </li>
  );
}
