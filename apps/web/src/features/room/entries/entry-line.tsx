import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Refusal } from '../../../components/refusal.tsx';
import { StrikeInRoomDocument } from '../../../graphql/operations.ts';
import { useRoom } from '../room-context.ts';
import type { RoomEntry } from '../room-details.ts';
import { useRoomChange } from '../use-room-change.ts';

/** One entry, with who wrote it. Its author and whoever leads the meeting strike it through; an assumption, everybody. */
export function EntryLine({ entry }: { entry: RoomEntry }) {
  const { room, acting, writes } = useRoom();
  const strike = useRoomChange(StrikeInRoomDocument);
  const [refusal, setRefusal] = useState<string>();
  const line = useRef<HTMLLIElement>(null);
  // The button goes with what it does; the keyboard stays with the entry.
  const onSaved = () => line.current?.focus({ preventScroll: true });
  const { words, by, struckAt, struckBy, kind } = entry;
  const isAssumption = kind === 'ASSUMPTION';
  const mayStrike = writes && (isAssumption || room.mayRun || by?.key === acting?.key);
  const who = by?.name ?? say('Somebody who has left');
  const act = isAssumption ? say('It does not hold') : say('Strike through');
  return (
    <li className="room-entry" tabIndex={-1} ref={line} data-struck={struckAt != null}>
      <p>
        {struckAt == null ? words : <s>{words}</s>}{' '}
        <span className="quiet">{struckAt == null ? who : sayStruck(who, struckBy?.name)}</span>
      </p>
      {struckAt == null && mayStrike && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`${act}: ${words}`}
          loading={strike.isPending}
          onClick={() => strike.change({ entry: entry.id }, { onSaved, onRefused: setRefusal })}
        >
          {act}
        </Button>
      )}
      <Refusal>{refusal}</Refusal>
    </li>
  );
}

function sayStruck(who: string, by: string | undefined): string {
  return by === undefined
    ? say('{who}; struck through by somebody who has left', { who })
    : say('{who}; struck through by {by}', { who, by });
}
