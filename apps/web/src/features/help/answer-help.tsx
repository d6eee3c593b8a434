import { say } from '@concord/texts';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { GoalPicker } from '../../components/goal-picker.tsx';
import type { NoticeContent } from '../../components/notice.tsx';
import { useStepFocus } from '../../components/use-step-focus.ts';
import {
  AcceptHelpDocument,
  CounterHelpDocument,
  DeclineHelpDocument,
  type HelpPartsFragment,
} from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { StatedHelpFields, useStatedHelp } from './stated-help.tsx';
import { HELPING_STATES } from './helping-states.ts';
import { useHelpOutcome } from './use-help-change.ts';

interface AnswerProps {
  readonly help: HelpPartsFragment;
  onNotice(notice: NoticeContent | null): void;
  onClose(): void;
}

/** Says with which goal a request is met: one that is there, or a new one. */
export function AcceptHelp({ help, onNotice, onClose }: AnswerProps) {
  const { organisation = '' } = useParams();
  const [goal, setGoal] = useState(help.givingGoal?.key ?? '');
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string>();
  const accept = useChange(AcceptHelpDocument);
  const { took, refused } = useHelpOutcome(onNotice);
  const submit = () => {
    const isMissing = goal === '' && title.trim() === '';
    setProblem(isMissing ? say('Choose a goal, or give a new one a title.') : undefined);
    if (isMissing) return;
    accept.mutate(
      {
        organisation,
        help: help.id,
        version: help.version,
        by: goal === '' ? { newGoal: title.trim() } : { goal },
      },
      {
        onSuccess: ({ acceptHelp }) => took(acceptHelp, say('Accepted: it stands in the plan now.'), true) && onClose(),
        onError: ({ message }) => refused(message),
      },
    );
  };
  return (
    <AnswerBox name={say('Accept')} pending={accept.isPending} onSubmit={submit} onClose={onClose}>
      <GoalPicker
        label={say('Which of your goals helps')}
        nothing={say('A new goal')}
        mayBeEmpty
        departments={[help.giving.key]}
        statuses={HELPING_STATES}
        value={goal}
        error={problem}
        onChange={setGoal}
      />
      {goal === '' && (
        <TextInput
          label={say('Title of the new goal')}
          maxLength={300}
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      )}
    </AnswerBox>
  );
}

/** Says why help is declined. */
export function DeclineHelp({ help, onNotice, onClose }: AnswerProps) {
  const { organisation = '' } = useParams();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const decline = useChange(DeclineHelpDocument);
  const { took, refused } = useHelpOutcome(onNotice);
  const submit = () => {
    const said = reason.trim();
    setProblem(said === '' ? say('Say why not: it helps the others to find another way.') : undefined);
    if (said === '') return;
    decline.mutate(
      { organisation, help: help.id, version: help.version, reason: said },
      {
        onSuccess: ({ declineHelp }) => took(declineHelp, say('Declined. They read why.'), true) && onClose(),
        onError: ({ message }) => refused(message),
      },
    );
  };
  return (
    <AnswerBox name={say('Decline')} pending={decline.isPending} onSubmit={submit} onClose={onClose}>
      <Textarea
        label={say('Why not')}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        error={problem}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </AnswerBox>
  );
}

/** Answers with another proposal. */
export function CounterHelp({ help, onNotice, onClose }: AnswerProps) {
  const { organisation = '' } = useParams();
  const [goal, setGoal] = useState(help.givingGoal?.key ?? '');
  const [problem, setProblem] = useState<string>();
  const form = useStatedHelp({ effect: help.effect, neededBy: help.neededBy ?? '' });
  const counter = useChange(CounterHelpDocument);
  const { took, refused } = useHelpOutcome(onNotice);
  const submit = () => {
    const isMissing = help.kind === 'REQUEST' && goal === '';
    setProblem(isMissing ? say('Choose the goal that would help.') : undefined);
    const stated = form.stated();
    if (stated === undefined || isMissing) return;
    counter.mutate(
      {
        organisation,
        help: help.id,
        version: help.version,
        counter: { ...stated, ...(goal === '' ? {} : { goal }) },
      },
      {
        onSuccess: ({ counterHelp }) =>
          took(counterHelp, say('They have your proposal. It waits for their answer.'), false) && onClose(),
        onError: ({ message }) => refused(message),
      },
    );
  };
  return (
    <AnswerBox name={say('Propose something else')} pending={counter.isPending} onSubmit={submit} onClose={onClose}>
      {help.kind === 'REQUEST' && (
        <GoalPicker
          label={say('Which of your goals would help')}
          nothing={say('Choose a goal')}
          departments={[help.giving.key]}
          statuses={HELPING_STATES}
          value={goal}
          error={problem}
          onChange={setGoal}
        />
      )}
      <StatedHelpFields form={form} label={say('What you propose instead')} />
    </AnswerBox>
  );
}

interface AnswerBoxProps {
  readonly name: string;
  readonly pending: boolean;
  readonly children: ReactNode;
  onSubmit(): void;
  onClose(): void;
}

function AnswerBox({ name, pending, children, onSubmit, onClose }: AnswerBoxProps) {
  const box = useStepFocus<HTMLFormElement>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="step-box" noValidate aria-label={name} tabIndex={-1} ref={box} onSubmit={submit}>
      {children}
      <div className="button-row">
        <Button type="submit" loading={pending}>
          {name}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Not now')}
        </Button>
      </div>
    </form>
  );
}
