import { say } from '@concord/texts';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { AddStaffingDocument, ChangeStaffingDocument, type ChangeStaffingMutation } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { HoursFields } from './hours-fields.tsx';
import type { PromiseDetails, Staffing } from './promise-details.ts';
import {
  emptyStaffing,
  problemsOfStaffing,
  type StaffingDraft,
  toStaffingDraft,
  toStaffingInput,
} from './staffing-draft.ts';
import { toFieldProblems } from './to-field-problems.ts';

interface StaffingFormProps {
  readonly departments: readonly { readonly key: string; readonly name: string }[];
  readonly channel: string;
  /** Whose hours a new one begins with. */
  readonly promise: PromiseDetails;
  /** Missing: hours that are not there yet. */
  readonly own: Staffing | undefined;
  onSaved(notice: NoticeContent): void;
  onCancel(): void;
}

/** Hours for which a department has somebody there. */
export function StaffingForm({ departments, channel, promise, own, onSaved, onCancel }: StaffingFormProps) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const mine = departments.filter(({ key }) => may.lead(key));
  const [draft, setDraft] = useState<StaffingDraft>(
    own === undefined ? emptyStaffing(mine[0]?.key ?? '', promise.hours) : toStaffingDraft(own),
  );
  const [errors, setErrors] = useState<Record<string, string>>({});
  const { isPending, save } = useSaveStaffing(own, channel, onSaved, setErrors);
  const change = (changes: Partial<StaffingDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const problems = problemsOfStaffing(draft);
    setErrors(problems);
    if (Object.keys(problems).length === 0) save(draft);
  };
  const field = (name: 'department' | 'timeZone' | 'from' | 'until') => ({
    value: draft[name],
    error: errors[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => change({ [name]: value }),
  });
  const all = Object.values(errors);
  return (
    <form className="step-box" noValidate aria-label={say('Staffed hours')} onSubmit={submit}>
      <Refusal>{all.length === 0 ? null : all.join(' ')}</Refusal>
      <NativeSelect
        label={say('Whose people are there')}
        data={mine.map(({ key, name }) => ({ value: key, label: name }))}
        {...field('department')}
      />
      <HoursFields title={say('Hours for which somebody is there')} draft={draft} errors={errors} onChange={change} />
      <div className="form-grid">
        <TextInput
          label={say('Time zone')}
          description={say('Empty: that of the organisation.')}
          {...field('timeZone')}
        />
        <TextInput label={say('From@@a day')} type="date" {...field('from')} />
        <TextInput label={say('Until@@a day')} type="date" {...field('until')} />
      </div>
      <div className="button-row">
        <Button type="submit" loading={isPending}>
          {say('Save the hours')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {say('Cancel')}
        </Button>
      </div>
    </form>
  );
}

type Answer = ChangeStaffingMutation['changeStaffing'];

function useSaveStaffing(
  own: Staffing | undefined,
  channel: string,
  onSaved: (notice: NoticeContent) => void,
  setErrors: (errors: Record<string, string>) => void,
) {
  const { organisation = '' } = useParams();
  const add = useChange(AddStaffingDocument);
  const change = useChange(ChangeStaffingDocument);
  const take = (answer: Answer) => {
    if (answer.__typename === 'StaffingSaved')
      return onSaved({ tone: 'done', text: say('The hours are saved.'), change: answer });
    setErrors(answer.__typename === 'InvalidInputError' ? toFieldProblems(answer.problems) : { '': answer.message });
  };
  const onError = ({ message }: { message: string }) => setErrors({ '': message });
  const save = (draft: StaffingDraft) => {
    const staffing = toStaffingInput(channel, draft);
    if (own === undefined)
      add.mutate({ organisation, staffing }, { onSuccess: ({ addStaffing }) => take(addStaffing), onError });
    else
      change.mutate(
        { organisation, key: own.key, version: own.version, staffing },
        { onSuccess: ({ changeStaffing }) => take(changeStaffing), onError },
      );
  };
  return { isPending: add.isPending || change.isPending, save };
}
