import { say } from '@concord/texts';
import { useState } from 'react';
import { ConfirmStep } from '../../components/confirm-step.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { StepRoomDocument } from '../../graphql/operations.ts';
import { useRoom } from './room-context.ts';
import { isToCome, itemsOf } from './room-details.ts';
import { sayWhere } from './say-where.ts';
import { useRoomChange } from './use-room-change.ts';

/** Asks before the meeting ends, and says what is left over and where it goes. */
export function CloseMeeting({ onClose }: { onClose(): void }) {
  const { room } = useRoom();
  const step = useRoomChange(StepRoomDocument);
  const [refusal, setRefusal] = useState<string>();
  const left = itemsOf(room).filter(isToCome);
  const close = () => step.change({ version: room.version, step: 'CLOSE' }, { onRefused: setRefusal });
  return (
    <ConfirmStep
      question={say('Close the meeting?')}
      action={say('Close it')}
      pending={step.isPending}
      onConfirm={close}
      onClose={onClose}
    >
      <Refusal>{refusal}</Refusal>
      {left.length === 0 ? (
        <p>
          {say(
            'Nothing is left over. The minutes are written; what has to be put right later is marked as a correction.',
          )}
        </p>
      ) : (
        <>
          <p>{sayWhere(room, left.length)}</p>
          <ul className="plain-list">
            {left.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </ConfirmStep>
  );
}
