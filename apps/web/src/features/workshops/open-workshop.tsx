import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { problemAt } from '../../components/problem-at.ts';
import { Refusal } from '../../components/refusal.tsx';
import { useStepFocus } from '../../components/use-step-focus.ts';
import { OpenWorkshopDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { Refused } from './use-board-change.ts';

/** A button, and below it what a workshop is asked to be. */
export function OpenWorkshop() {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="step-opening">
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('Open a workshop')}
      </Button>
      {isOpen && <OpenWorkshopForm onClose={() => setOpen(false)} />}
    </div>
  );
}

function OpenWorkshopForm({ onClose }: { onClose(): void }) {
  const { organisation = '' } = useParams();
  const navigate = useNavigate();
  const [question, setQuestion] = useState(() => say('Customer service means …'));
  const [votes, setVotes] = useState('3');
  const [refusal, setRefusal] = useState<Partial<Refused>>({});
  const box = useStepFocus<HTMLFormElement>();
  const open = useChange(OpenWorkshopDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const votesEach = /^\d{1,3}$/.test(votes.trim()) ? Number(votes) : 0;
    open.mutate(
      { organisation, workshop: { question, votesEach } },
      {
        onSuccess: ({ openWorkshop: answer }) =>
          answer.__typename === 'WorkshopSaved'
            ? void navigate(paths.workshop(organisation, answer.workshop.id))
            : setRefusal(answer),
        onError: ({ message }) => setRefusal({ message }),
      },
    );
  };
  const at = (field: string) => problemAt({ message: '', ...refusal }, field);
  const isAtField = at('question') !== undefined || at('votesEach') !== undefined;
  return (
    <form className="step-box" noValidate aria-label={say('New workshop')} tabIndex={-1} ref={box} onSubmit={submit}>
      <TextInput
        label={say('The sentence that everybody finishes')}
        maxLength={200}
        value={question}
        error={at('question')}
        onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
      />
      <TextInput
        label={say('Votes for everybody')}
        description={say('Three make people choose. You can change it until voting begins.')}
        inputMode="numeric"
        value={votes}
        error={at('votesEach')}
        onChange={({ currentTarget }) => setVotes(currentTarget.value)}
      />
      <Refusal>{isAtField ? undefined : refusal.message}</Refusal>
      <div className="button-row">
        <Button type="submit" loading={open.isPending}>
          {say('Open it')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Not now')}
        </Button>
      </div>
    </form>
  );
}
