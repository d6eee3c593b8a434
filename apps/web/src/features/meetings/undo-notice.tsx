import { say } from '@concord/texts';
import { Button, CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Undoable } from './use-agenda.ts';

interface UndoNoticeProps {
  readonly undoable: Undoable;
  onUndo(undoable: Undoable): void;
  onClose(): void;
}

/** What was just taken off, with the way back under the keyboard: the button that did it is gone. */
export function UndoNotice({ undoable, onUndo, onClose }: UndoNoticeProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div className="notice agenda-undo" role="status">
      <p className="notice-text">{undoable.text}</p>
      <Button ref={undo} size="xs" variant="default" onClick={() => onUndo(undoable)}>
        {say('Undo')}
      </Button>
      <CloseButton aria-label={say('Dismiss this message')} onClick={onClose} />
    </div>
  );
}
