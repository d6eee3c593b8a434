import { say } from '@concord/texts';
import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { groupPeople } from '../../../components/group-people.ts';
import { useRoom } from '../room-context.ts';
import type { ActionDraft, ActionErrors } from './action-draft.ts';

interface ActionFieldsProps {
  readonly draft: ActionDraft;
  readonly errors: ActionErrors;
  /** Its number in a list of several, for those who listen; missing: the only one. */
  readonly number?: number;
  onChange(draft: ActionDraft): void;
  onRemove?(): void;
}

/** One action: what, who, until when. */
export function ActionFields({ draft, errors, number, onChange, onRemove }: ActionFieldsProps) {
  const { people, today } = useRoom();
  const groups = groupPeople(people).map(({ department, people: members }) => ({
    group: department,
    items: members.map(({ key, name }) => ({ value: key, label: name })),
  }));
  const name = (field: string) => (number === undefined ? field : say('{field}, action {number}', { field, number }));
  const change = (changes: Partial<ActionDraft>) => onChange({ ...draft, ...changes });
  return (
    <div className="room-action-fields">
      <TextInput
        label={name(say('What is to be done'))}
        value={draft.title}
        error={errors.title}
        onChange={({ currentTarget }) => change({ title: currentTarget.value })}
      />
      <NativeSelect
        label={name(say('Who does it'))}
        data={[{ value: '', label: say('Choose one person') }, ...groups]}
        value={draft.owner}
        error={errors.owner}
        onChange={({ currentTarget }) => change({ owner: currentTarget.value })}
      />
      <TextInput
        label={name(say('Until when'))}
        type="date"
        min={today}
        value={draft.dueOn}
        error={errors.dueOn}
        onChange={({ currentTarget }) => change({ dueOn: currentTarget.value })}
      />
      {onRemove !== undefined && (
        <CloseButton aria-label={say('Remove action {number}', { number: number ?? '' })} onClick={onRemove} />
      )}
    </div>
  );
}
