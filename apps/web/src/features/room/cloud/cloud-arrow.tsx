import { say } from '@concord/texts';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '../../../components/refusal.tsx';
import { useStepFocus } from '../../../components/use-step-focus.ts';
import { WriteInRoomDocument, type CloudArrow } from '../../../graphql/operations.ts';
import { EntryLine } from '../entries/entry-line.tsx';
import { useItem, useRoom } from '../room-context.ts';
import type { RoomEntry } from '../room-details.ts';
import { useDraft } from '../use-draft.ts';
import { useRoomChange } from '../use-room-change.ts';

interface CloudArrowPartProps {
  readonly arrow: CloudArrow;
  readonly title: string;
  readonly assumptions: readonly RoomEntry[];
}

/** An arrow of the cloud with the assumptions that hold it up. */
export function CloudArrowPart({ arrow, title, assumptions }: CloudArrowPartProps) {
  const { writes } = useRoom();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className="cloud-arrow" data-arrow={arrow}>
      <h3>{title}</h3>
      {assumptions.length > 0 && (
        <ul className="room-entries">
          {assumptions.map((entry) => (
            <EntryLine key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      {writes && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={say('Because … {title}', { title })}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {say('Because …')}
        </Button>
      )}
      {isOpen && <AssumptionForm arrow={arrow} title={title} onClose={() => setIsOpen(false)} />}
    </li>
  );
}

function AssumptionForm({ arrow, title, onClose }: Omit<CloudArrowPartProps, 'assumptions'> & { onClose(): void }) {
  const item = useItem();
  const write = useRoomChange(WriteInRoomDocument);
  const box = useStepFocus<HTMLTextAreaElement>();
  const words = useDraft(`${item.id} ${arrow}`);
  const [refusal, setRefusal] = useState<string>();
  const send = () => {
    const { text } = words;
    if (write.isPending) return;
    if (text.trim() === '') return setRefusal(say('Write what is assumed.'));
    const onSaved = () => {
      words.wrote(text);
      onClose();
    };
    write.change(
      { entry: { item: item.id, kind: 'ASSUMPTION', arrow, words: text } },
      { onSaved, onRefused: setRefusal },
    );
  };
  return (
    <form
      className="room-form"
      aria-label={say('Add an assumption: {title}', { title })}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        ref={box}
        aria-label={say('Because … {title}', { title })}
        placeholder={say('because …')}
        autosize
        minRows={2}
        value={words.text}
        onChange={({ currentTarget }) => words.type(currentTarget.value)}
      />
      <Refusal>{refusal}</Refusal>
      <div className="button-row">
        <Button type="submit" size="xs" loading={write.isPending && !write.isPaused}>
          {say('Add it')}
        </Button>
        <Button variant="default" size="xs" onClick={onClose}>
          {say('Leave it@@close a form')}
        </Button>
      </div>
    </form>
  );
}
