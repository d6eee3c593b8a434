import { say } from '@concord/texts';
import { offerUndo } from '../../components/undo-offer.ts';
import { StepRoomDocument } from '../../graphql/operations.ts';
import { useRoom } from './room-context.ts';
import { useRoomChange } from './use-room-change.ts';

/** Closes the meeting, and offers to take it up again where nothing was left over that has gone elsewhere by then. */
export function useCloseMeeting(onRefused: (message: string) => void) {
  const { room } = useRoom();
  const step = useRoomChange(StepRoomDocument);
  const resume = (version: number) =>
    new Promise<void>((resolve, reject) =>
      step.change(
        { version, step: 'RESUME' },
        { onSaved: resolve, onRefused: (message) => reject(new Error(message)) },
      ),
    );
  const close = (canBeUndone: boolean) => {
    const { version } = room;
    const onSaved = () =>
      offerUndo({
        done: say('The meeting is closed.'),
        undone: say('The meeting goes on.'),
        undo: () => resume(version + 1),
      });
    step.change({ version, step: 'CLOSE' }, { onRefused, ...(canBeUndone ? { onSaved } : {}) });
  };
  return { close, isPending: step.isPending };
}
