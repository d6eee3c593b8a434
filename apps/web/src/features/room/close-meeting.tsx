import { say } from '@concord/texts';
import { useState } from 'react';
import { ConfirmStep } from '../../components/confirm-step.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { useRoom } from './room-context.ts';
import { isToCome, itemsOf } from './room-details.ts';
import { sayWhere } from './say-where.ts';
import { useCloseMeeting } from './use-close-meeting.ts';

/** Asks before a meeting ends in which something is left over, and says what, and where it goes. */
export function CloseMeeting({ onClose }: { onClose(): void }) {
  const { room } = useRoom();
  const [refusal, setRefusal] = useState<string>();
  const { close, isPending } = useCloseMeeting(setRefusal);
  const left = itemsOf(room).filter(isToCome);
  return (
    <ConfirmStep
      question={say('Close the meeting?')}
      action={say('Close it')}
      pending={isPending}
      onConfirm={() => close(false)}
      onClose={onClose}
    >
      <Refusal>{refusal}</Refusal>
      <p>{sayWhere(room, left.length)}</p>
      <ul className="plain-list">
        {left.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </ConfirmStep>
  );
}
