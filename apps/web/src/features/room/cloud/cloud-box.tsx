import { say } from '@concord/texts';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '../../../components/refusal.tsx';
import { useStepFocus } from '../../../components/use-step-focus.ts';
import { ChangeCloudInRoomDocument } from '../../../graphql/operations.ts';
import { useItem, useRoom } from '../room-context.ts';
import type { RoomCloud } from '../room-details.ts';
import { useRoomChange } from '../use-room-change.ts';
import type { CloudPlace } from './cloud-words.ts';

interface CloudBoxProps {
  readonly cloud: RoomCloud;
  readonly place: CloudPlace;
  readonly title: string;
}

/** One box of the cloud. Anybody who takes part puts it in better words. */
export function CloudBox({ cloud, place, title }: CloudBoxProps) {
  const { writes } = useRoom();
  const [isOpen, setIsOpen] = useState(false);
  const says = cloud[place];
  return (
    <li className="cloud-box" data-place={place}>
      <h3>{title}</h3>
      <p className="cloud-says">{says === '' ? say('Nobody has said it yet.') : says}</p>
      {writes && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={say('Correct: {title}', { title })}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {say('Correct@@put in better words')}
        </Button>
      )}
      {isOpen && <BoxForm cloud={cloud} place={place} title={title} onClose={() => setIsOpen(false)} />}
    </li>
  );
}

function BoxForm({ cloud, place, title, onClose }: CloudBoxProps & { onClose(): void }) {
  const item = useItem();
  const change = useRoomChange(ChangeCloudInRoomDocument);
  const box = useStepFocus<HTMLTextAreaElement>();
  const [seen, setSeen] = useState(cloud);
  const [words, setWords] = useState(cloud[place]);
  const [refusal, setRefusal] = useState<string>();
  const save = () => {
    // What somebody wrote in another box meanwhile is no reason to ask; what they wrote in this one is.
    const version = cloud[place] === seen[place] ? cloud.version : seen.version;
    change.change(
      { item: item.id, version, cloud: { [place]: words } },
      {
        onSaved: onClose,
        onRefused: (message, answer) => {
          setRefusal(message);
          const now = answer?.__typename === 'StaleMeetingError' ? answer.current : undefined;
          setSeen(now?.agenda.find(({ id }) => id === item.id)?.cloud ?? cloud);
        },
      },
    );
  };
  return (
    <form
      className="room-form"
      aria-label={say('Correct: {title}', { title })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Textarea
        ref={box}
        aria-label={title}
        autosize
        minRows={2}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Refusal>{refusal}</Refusal>
      <div className="button-row">
        <Button type="submit" size="xs" loading={change.isPending}>
          {say('Save')}
        </Button>
        <Button variant="default" size="xs" onClick={onClose}>
          {say('Leave it@@close a form')}
        </Button>
      </div>
    </form>
  );
}
