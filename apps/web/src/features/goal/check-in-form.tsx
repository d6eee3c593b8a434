import { say } from '@concord/texts';
import { Button, Textarea, TextInput } from '@mantine/core';
import { formatDate, formatUnit } from '@concord/charts';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../components/notice.tsx';
import { CheckInDocument, type CheckInMutation } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { GoalDetails } from './goal-details.ts';
import { toCheckInInput, toDraft, type CheckInDraft, type DraftErrors } from './to-check-in-input.ts';
import { toNotice } from './to-notice.ts';

interface CheckInFormProps {
  readonly goal: GoalDetails;
  readonly today: string;
  /** The check-in that was wrong, where this one takes its place. */
  readonly wrong: GoalDetails['checkIns'][number] | undefined;
  onNotice(notice: NoticeContent): void;
  /** It was corrected, or shall stay as it is. */
  onCorrected(): void;
}

/** The next word about a goal, or what a wrong one should have said. */
export function CheckInForm({ goal, today, wrong, onNotice, onCorrected }: CheckInFormProps) {
  const { organisation = '' } = useParams();
  const empty: CheckInDraft = { on: today, value: '', confidence: '', note: '' };
  const [draft, setDraft] = useState(wrong === undefined ? empty : toDraft(wrong));
  const [errors, setErrors] = useState<DraftErrors>({});
  const save = useChange(CheckInDocument);
  const take = (answer: CheckInMutation['checkIn']) => {
    if (answer.__typename === 'InvalidInputError') {
      setErrors(Object.fromEntries(answer.problems.map(({ path, message }) => [path.split('.').at(-1), message])));
    }
    // Only what is saved is cleared away: a refused check-in stays as it was typed.
    if (answer.__typename === 'GoalSaved') {
      setDraft(empty);
      // Who has begun to correct another one, seen before this was answered, keeps that form.
      if (wrong !== undefined) onCorrected();
    }
    onNotice(
      toNotice(answer, say(wrong === undefined ? 'Check-in saved.' : 'Corrected; the wrong one stays in the record.')),
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = toCheckInInput(draft, wrong?.id);
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
    <form
      className="check-in-form"
      onSubmit={submit}
      noValidate
      aria-label={say(wrong === undefined ? 'New check-in' : 'Correct a check-in')}
    >
      {wrong !== undefined && (
        <p className="wide">
          {say('What should the check-in of {day} have said? It stays in the record, and no longer counts.', {
            day: formatDate(wrong.on),
          })}
        </p>
      )}
      <TextInput label={say('Day')} type="date" max={today} {...field('on')} />
      <TextInput
        label={goal.metric == null ? say('Value') : `${goal.metric.name}, ${formatUnit(goal.metric.unit)}`}
        inputMode="decimal"
        autoFocus={wrong !== undefined}
        {...field('value')}
      />
      <TextInput
        label={say('Confidence, %')}
        description={say('To reach the target')}
        inputMode="numeric"
        {...field('confidence')}
      />
      <Textarea label={say('Note')} autosize minRows={1} className="wide" {...field('note')} />
      <div className="button-row wide">
        <Button type="submit" loading={save.isPending}>
          {say(wrong === undefined ? 'Check in' : 'Save the correction')}
        </Button>
        {wrong !== undefined && (
          <Button variant="default" onClick={onCorrected}>
            {say('Leave it as it is')}
          </Button>
        )}
      </div>
    </form>
  );
}
