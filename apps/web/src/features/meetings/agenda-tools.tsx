import { say } from '@concord/texts';
import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { IconArrowDown, IconArrowUp } from '../../components/icons.ts';
import type { AgendaItemPartsFragment, MeetingPartsFragment } from '../../graphql/operations.ts';
import { MoveElsewhere } from './move-elsewhere.tsx';
import type { AgendaControl } from './use-agenda.ts';

interface AgendaToolsProps {
  readonly item: AgendaItemPartsFragment;
  readonly meeting: MeetingPartsFragment;
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean };
  readonly control: AgendaControl;
}

const BOXES = [5, 10, 15, 20, 25, 30, 45, 60];

/** What can be done with an item. Buttons at the ends stay where they are: one that vanished would lose the keyboard. */
export function AgendaTools({ item, meeting, place, control }: AgendaToolsProps) {
  const [isMoving, setMoving] = useState(false);
  const { title, minutes } = item;
  const boxes = [...new Set([...BOXES, minutes])].sort((a, b) => a - b);
  return (
    <div className="agenda-tools" role="group" aria-label={say('Arrange “{title}”', { title })}>
      <ActionIcon
        variant="default"
        size={34}
        aria-label={say('Move “{title}” up', { title })}
        aria-disabled={place.isFirst}
        data-focus={`up:${item.id}`}
        onClick={() => control.reorder(item, -1)}
      >
        <IconArrowUp size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={34}
        aria-label={say('Move “{title}” down', { title })}
        aria-disabled={place.isLast}
        data-focus={`down:${item.id}`}
        onClick={() => control.reorder(item, 1)}
      >
        <IconArrowDown size={18} aria-hidden="true" />
      </ActionIcon>
      <NativeSelect
        size="xs"
        aria-label={say('Minutes for “{title}”', { title })}
        value={String(minutes)}
        data={boxes.map((box) => ({ value: String(box), label: say('{minutes} min', { minutes: box }) }))}
        onChange={({ currentTarget }) => control.setMinutes(item, Number(currentTarget.value))}
      />
      <Button
        variant="default"
        size="xs"
        aria-label={say('Park: {title}', { title })}
        onClick={() => control.park(item)}
      >
        {say('Park')}
      </Button>
      {item.kind !== 'ACTIONS' && (
        <Button
          variant="default"
          size="xs"
          aria-label={say('Another meeting: {title}', { title })}
          aria-expanded={isMoving}
          onClick={() => setMoving(!isMoving)}
        >
          {say('Another meeting')}
        </Button>
      )}
      <Button
        variant="default"
        size="xs"
        aria-label={say('Take off: {title}', { title })}
        onClick={() => control.remove(item)}
      >
        {say('Take off')}
      </Button>
      {isMoving && (
        <MoveElsewhere
          item={item}
          meeting={meeting.id}
          onMove={(to) => control.moveTo(item, to)}
          onClose={() => setMoving(false)}
        />
      )}
    </div>
  );
}
