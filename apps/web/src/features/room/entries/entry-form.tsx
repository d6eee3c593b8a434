import { say } from '@concord/texts';
import { Button, Radio, Textarea } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { Refusal } from '../../../components/refusal.tsx';
import { WriteInRoomDocument } from '../../../graphql/operations.ts';
import { useItem } from '../room-context.ts';
import { useDraft } from '../use-draft.ts';
import { useRoomChange } from '../use-room-change.ts';
import { entryKindWords, WRITTEN_KINDS, type WrittenKind } from './entry-words.ts';

/** Where anybody writes: what is written stands at once on every screen, and nobody overwrites it. */
export function EntryForm() {
  const item = useItem();
  const write = useRoomChange(WriteInRoomDocument);
  const [kind, setKind] = useState<WrittenKind>('NOTE');
  const words = useDraft(`${item.id} entry`);
  const [refusal, setRefusal] = useState<string>();
  const send = () => {
    const { text } = words;
    if (write.isPending) return;
    if (text.trim() === '') return setRefusal(say('Write something first.'));
    setRefusal(undefined);
    const entry = { item: item.id, kind, words: text };
    write.change({ entry }, { onSaved: () => words.wrote(text), onRefused: setRefusal });
  };
  const sendByKeyboard = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className="room-form"
      aria-label={say('Write something down')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Radio.Group aria-label={say('What it is')} value={kind} onChange={(value) => setKind(value as WrittenKind)}>
        <div className="room-kinds">
          {WRITTEN_KINDS.map((value) => (
            <Radio key={value} value={value} label={entryKindWords[value].name()} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={entryKindWords[kind].meaning()}
        description={say('Ctrl and Enter writes it down.')}
        autosize
        minRows={2}
        value={words.text}
        onChange={({ currentTarget }) => words.type(currentTarget.value)}
        onKeyDown={sendByKeyboard}
      />
      <Refusal>{refusal}</Refusal>
      <div className="button-row">
        <Button type="submit" loading={write.isPending && !write.isPaused}>
          {say('Write it down')}
        </Button>
      </div>
      <div role="status">
        {write.isPaused && (
          <p className="quiet">{say('This is kept, and goes to the others as soon as the network is back.')}</p>
        )}
      </div>
    </form>
  );
}
