import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useStepFocus } from '../../components/use-step-focus.ts';
import { MeetingChoicesDocument, type AgendaItemPartsFragment } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { sayStart } from './say-when.ts';

interface MoveElsewhereProps {
  readonly item: AgendaItemPartsFragment;
  /** The id of the meeting on whose agenda it stands. */
  readonly meeting: string;
  onMove(to: { readonly id: string; readonly title: string }): void;
  onClose(): void;
}

/** To which meeting an item goes. */
export function MoveElsewhere({ item, meeting, onMove, onClose }: MoveElsewhereProps) {
  const { organisation = '' } = useParams();
  const box = useStepFocus<HTMLDivElement>();
  const { data } = useQuestion(MeetingChoicesDocument, { organisation });
  const [chosen, setChosen] = useState('');
  const meetings = (data?.organisation?.meetings.nodes ?? []).filter(({ id }) => id !== meeting);
  const to = meetings.find(({ id }) => id === chosen) ?? meetings[0];
  return (
    <div
      className="step-box"
      role="group"
      aria-label={say('Move “{title}”', { title: item.title })}
      tabIndex={-1}
      ref={box}
    >
      {data !== undefined && to === undefined ? (
        <p>
          <Say
            text="No other meeting is planned. <plan>Plan one</plan>, or park it."
            plan={(words) => <Link to={paths.newMeeting(organisation)}>{words}</Link>}
          />
        </p>
      ) : (
        <NativeSelect
          label={say('To which meeting?')}
          value={to?.id ?? ''}
          data={meetings.map(({ id, title, startsAt }) => ({ value: id, label: `${title}, ${sayStart(startsAt)}` }))}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
      )}
      <div className="button-row">
        {to !== undefined && <Button onClick={() => onMove(to)}>{say('Move it')}</Button>}
        <Button variant="default" onClick={onClose}>
          {say('Leave it here')}
        </Button>
      </div>
    </div>
  );
}
