import { say } from '@concord/texts';
import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMembership } from '../../app/session/session-context.ts';
import { useMay } from '../../app/session/use-may.ts';
import { refusalOf } from '../../components/refusal-of.ts';
import { offerUndo } from '../../components/undo-offer.ts';
import { useStepFocus } from '../../components/use-step-focus.ts';
import { AskForSuccessorDocument, DeclineSuccessorDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { sayProposal, type Succeeded } from './say-proposal.ts';

/** What could come after a goal that was reached: one press opens it filled in, or it is said why nothing comes. */
export function AskSuccessor({ goal }: { goal: Succeeded }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const person = useMembership(organisation)?.personKey;
  const [isDeclining, setDeclining] = useState(false);
  if (goal.proposedSuccessor == null) return null;
  const isOwner = goal.owner != null && goal.owner.key === person;
  return (
    <>
      <p>{sayProposal(goal)}</p>
      <p className="quiet">{goal.proposedSuccessor.because}</p>
      <div className="button-row">
        {may.lead(goal.department.key) && (
          <Link
            className="button-link"
            data-primary="true"
            to={`${paths.newGoal(organisation)}?succeeds=${encodeURIComponent(goal.key)}`}
            aria-label={say('Make the successor of {title}', { title: goal.title })}
          >
            {say('Make the successor')}
          </Link>
        )}
        {(isOwner || may.contribute(goal.department.key)) && (
          <Button
            variant="default"
            aria-expanded={isDeclining}
            aria-label={say('No successor, because …: {title}', { title: goal.title })}
            onClick={() => setDeclining(true)}
          >
            {say('No successor, because …')}
          </Button>
        )}
      </div>
      {isDeclining && <DeclineSuccessor goal={goal} onClose={() => setDeclining(false)} />}
    </>
  );
}

function DeclineSuccessor({ goal, onClose }: { goal: Succeeded; onClose(): void }) {
  const { organisation = '' } = useParams();
  const box = useStepFocus<HTMLFormElement>();
  const decline = useChange(DeclineSuccessorDocument);
  const ask = useAskAgain(goal.key);
  const [because, setBecause] = useState('');
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = because.trim();
    if (said === '') return setProblem(say('Say why nothing comes next: whoever looks back will ask.'));
    decline.mutate(
      { organisation, goal: goal.key, because: said },
      {
        onSuccess: ({ declineSuccessor: answer }) => {
          if ('message' in answer) return setProblem(refusalOf(answer));
          offerUndo({
            done: say('“{title}” no longer asks for a successor.', { title: goal.title }),
            undone: say('It asks again.'),
            undo: ask,
          });
          onClose();
        },
        onError: ({ message }) => setProblem(message),
      },
    );
  };
  return (
    <form className="step-box" noValidate aria-label={say('No successor')} tabIndex={-1} ref={box} onSubmit={submit}>
      <Textarea
        label={say('Why nothing comes next')}
        autosize
        minRows={2}
        maxLength={1000}
        value={because}
        error={problem}
        onChange={({ currentTarget }) => setBecause(currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" loading={decline.isPending}>
          {say('No successor')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Not now')}
        </Button>
      </div>
    </form>
  );
}

/** Lets a goal ask for its successor again. */
export function useAskAgain(goal: string): () => Promise<void> {
  const { organisation = '' } = useParams();
  const ask = useChange(AskForSuccessorDocument);
  return () =>
    new Promise<void>((resolve, reject) =>
      ask.mutate(
        { organisation, goal },
        {
          onSuccess: ({ askForSuccessor: answer }) =>
            'message' in answer ? reject(new Error(refusalOf(answer))) : resolve(),
          onError: reject,
        },
      ),
    );
}
