import { say } from '@concord/texts';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '../../components/refusal.tsx';
import { sayPerson } from '../../components/say-people.ts';
import { MarkPresentInRoomDocument } from '../../graphql/operations.ts';
import { useRoom } from './room-context.ts';
import { useRoomChange } from './use-room-change.ts';

/** Who is there. Anybody who takes part can say so, for others too: somebody always comes later. */
export function Presence() {
  const { room, writes } = useRoom();
  const mark = useRoomChange(MarkPresentInRoomDocument);
  const [refusal, setRefusal] = useState<string>();
  const { participants } = room;
  const present = participants.filter(({ isPresent }) => isPresent).length;
  return (
    <section className="card room-presence" aria-labelledby="room-presence">
      <h2 id="room-presence">{say('Who is here: {present} of {count}', { present, count: participants.length })}</h2>
      <Refusal>{refusal}</Refusal>
      <ul className="room-people">
        {participants.map(({ person, isPresent, isChair }) => (
          <li key={person.key}>
            <Checkbox
              checked={isPresent}
              disabled={!writes}
              label={isChair ? say('{person}, leads the meeting', { person: sayPerson(person) }) : sayPerson(person)}
              onChange={({ currentTarget }) => {
                setRefusal(undefined);
                mark.change({ person: person.key, isPresent: currentTarget.checked }, { onRefused: setRefusal });
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
