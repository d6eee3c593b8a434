import { say } from '@concord/texts';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import type { Audience } from '../../graphql/operations.ts';
import type { StartPlan } from './start-steps.ts';
import { useAddToModel } from './use-add-to-model.ts';

/** What people shall experience, for whom, and how much that matters. */
export function OutcomeStep({ plan }: { plan: StartPlan }) {
  const [statement, setStatement] = useState('');
  const [audience, setAudience] = useState<Audience>('CUSTOMER');
  const [weight, setWeight] = useState('8');
  const field = useRef<HTMLInputElement>(null);
  const { add, refusal, refuse, isPending } = useAddToModel();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = statement.trim();
    if (wanted === '') return refuse(say('Write what they shall experience, in their words.'));
    add({ addOutcome: { statement: wanted, for: audience, weight: Number(weight) } }, () => {
      setStatement('');
      field.current?.focus();
    });
  };
  return (
    <>
      <form className="start-form" noValidate aria-label={say('Add a customer outcome')} onSubmit={submit}>
        <TextInput
          ref={field}
          className="wide"
          label={say('What shall they experience?')}
          description={say('In their words, such as “My order arrives on the promised day”.')}
          maxLength={300}
          value={statement}
          error={refusal}
          onChange={({ currentTarget }) => setStatement(currentTarget.value)}
        />
        <NativeSelect
          label={say('For whom')}
          value={audience}
          data={audiences()}
          onChange={({ currentTarget }) => setAudience(currentTarget.value as Audience)}
        />
        <NativeSelect
          label={say('How much it matters to them')}
          value={weight}
          data={weights()}
          onChange={({ currentTarget }) => setWeight(currentTarget.value)}
        />
        <Button type="submit" loading={isPending}>
          {say('Add outcome')}
        </Button>
      </form>
      <ul className="start-names" role="status">
        {plan.outcomes.map(({ key, statement: said }) => (
          <li key={key}>
            <span>{said}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function audiences(): { value: Audience; label: string }[] {
  return [
    { value: 'CUSTOMER', label: say('Customers') },
    { value: 'COWORKER', label: say('Coworkers') },
    { value: 'SURROUNDINGS', label: say('The surroundings') },
  ];
}

function weights(): { value: string; label: string }[] {
  return [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((weight) => ({ value: String(weight), label: weightInWords(weight) }));
}

function weightInWords(weight: number): string {
  if (weight === 10) return say('{weight}: nothing matters more', { weight });
  if (weight >= 8) return say('{weight}: matters very much', { weight });
  if (weight >= 6) return say('{weight}: matters much', { weight });
  if (weight >= 4) return say('{weight}: matters', { weight });
  if (weight >= 2) return say('{weight}: good to have', { weight });
  return say('{weight}: hardly noticed', { weight });
}
