import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../components/notice.tsx';
import { CheckInDocument, type CheckInMutation } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { GoalDetails } from './goal-details.ts';
import { toCheckInInput, type CheckInDraft, type DraftErrors } from './to-check-in-input.ts';
import { toNotice } from './to-notice.ts';

interface CheckInFormProps {
  readonly goal: GoalDetails;
  readonly today: string;
  onNotice(notice: NoticeContent): void;
}

export function CheckInForm({ goal, today, onNotice }: CheckInFormProps) {
  const { organisation = '' } = useParams();
  const empty: CheckInDraft = { on: today, value: '', confidence: '', note: '' };
  const [draft, setDraft] = useState(empty);
  const [errors, setErrors] = useState<DraftErrors>({});
  const save = useChange(CheckInDocument);
  const take = (answer: CheckInMutation['checkIn']) => {
    if (answer.__typename === 'InvalidInputError') {
      setErrors(Object.fromEntries(answer.problems.map(({ path, message }) => [path.split('.').at(-1), message])));
    }
    // Only what is saved is cleared away: a refused check-in stays as it was typed.
    if (answer.__typename === 'GoalSaved') setDraft(empty);
    onNotice(toNotice(answer, 'Check-in saved.'));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = toCheckInInput(draft);
    setErrors('errors' in checked ? checked.errors : {});
    if ('errors' in checked) return;
    save.mutate(
      { organisation, goal: goal.key, checkIn: checked.input },
      {
        onSuccess: ({ checkIn }) => take(checkIn),
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  };
  const field = (name: keyof CheckInDraft) => ({
    value: draft[name],
    error: errors[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [name]: value }),
  });
  return (
    <form className="check-in-form" onSubmit={submit} noValidate aria-label="New check-in">
      <TextInput label="Day" type="date" max={today} {...field('on')} />
      <TextInput
        label={goal.metric == null ? 'Value' : `${goal.metric.name}, ${goal.metric.unit}`}
        inputMode="decimal"
        {...field('value')}
      />
      <TextInput label="Confidence, %" description="To reach the target" inputMode="numeric" {...field('confidence')} />
      <Textarea label="Note" autosize minRows={1} className="wide" {...field('note')} />
      <Button type="submit" loading={save.isPending}>
        Check in
      </Button>
    </form>
  );
}
