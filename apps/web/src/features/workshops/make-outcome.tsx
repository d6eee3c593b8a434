import { say } from '@concord/texts';
import { formatNumber } from '@concord/charts';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { problemAt } from '../../components/problem-at.ts';
import { readNumber, whyNoNumber } from '../../components/read-number.ts';
import { Refusal } from '../../components/refusal.tsx';
import { useStepFocus } from '../../components/use-step-focus.ts';
import { audienceWords } from '../../components/words.ts';
import { type Audience, MakeOutcomeDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { Candidate } from './board-details.ts';
import type { Refused } from './use-board-change.ts';

interface MakeOutcomeProps {
  readonly candidate: Candidate;
  /** Of the outcomes that there are. */
  readonly weights: readonly number[];
}

/** A button, and below it the outcome as it would be. */
export function MakeOutcome({ candidate, weights }: MakeOutcomeProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="step-opening">
      <Button
        variant="default"
        aria-expanded={isOpen}
        aria-label={say('Make it a customer outcome: “{says}”', { says: candidate.says })}
        onClick={() => setOpen(!isOpen)}
      >
        {say('Make it a customer outcome')}
      </Button>
      {isOpen && <OutcomeForm candidate={candidate} weights={weights} onClose={() => setOpen(false)} />}
    </div>
  );
}

function OutcomeForm({ candidate, weights, onClose }: MakeOutcomeProps & { onClose(): void }) {
  const { organisation = '', workshop = '' } = useParams();
  const navigate = useNavigate();
  const [statement, setStatement] = useState(candidate.says);
  const [audience, setAudience] = useState<Audience>('CUSTOMER');
  const [weight, setWeight] = useState('');
  const [refusal, setRefusal] = useState<Partial<Refused>>({});
  const box = useStepFocus<HTMLFormElement>();
  const make = useChange(MakeOutcomeDocument);
  const at = (field: string) => problemAt({ message: '', ...refusal }, field);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const matters = readNumber(weight);
    if (matters === undefined || Number.isNaN(matters))
      return setRefusal({
        problems: [{ path: 'weight', message: whyNoNumber(weight, say('Write a number above 0.')) }],
      });
    make.mutate(
      { organisation, workshop, candidate: candidate.id, outcome: { statement, for: audience, weight: matters } },
      {
        onSuccess: ({ makeOutcome: answer }) =>
          answer.__typename === 'OutcomeMade'
            ? void navigate(paths.outcome(organisation, answer.outcome.key))
            : setRefusal(answer as Partial<Refused>),
        onError: ({ message }) => setRefusal({ message }),
      },
    );
  };
  const isAtField = ['statement', 'weight'].some((field) => at(field) !== undefined);
  return (
    <form className="step-box" noValidate aria-label={say('New outcome')} tabIndex={-1} ref={box} onSubmit={submit}>
      <Textarea
        label={say('What people shall experience')}
        description={say('In the words of those it is for, such as “My order arrives on the promised day”.')}
        autosize
        value={statement}
        error={at('statement')}
        onChange={({ currentTarget }) => setStatement(currentTarget.value)}
      />
      <NativeSelect
        label={say('For whom')}
        data={Object.entries(audienceWords).map(([value, label]) => ({ value, label }))}
        value={audience}
        onChange={({ currentTarget }) => setAudience(currentTarget.value as Audience)}
      />
      <TextInput
        label={say('How much it matters to them')}
        description={sayWeights(weights)}
        inputMode="decimal"
        value={weight}
        error={at('weight')}
        onChange={({ currentTarget }) => setWeight(currentTarget.value)}
      />
      <Refusal>{isAtField ? undefined : refusal.message}</Refusal>
      <div className="button-row">
        <Button type="submit" loading={make.isPending}>
          {say('Make it an outcome')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Not now')}
        </Button>
      </div>
    </form>
  );
}

function sayWeights(weights: readonly number[]): string {
  if (weights.length === 0) return say('Any number above 0: it is the first outcome.');
  return say('A weight on the scale of the others, which have {least} to {most}.', {
    least: formatNumber(Math.min(...weights)),
    most: formatNumber(Math.max(...weights)),
  });
}
