import { LANGUAGES, say } from '@concord/texts';
import { NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { Language, WeekStart } from '../../graphql/operations.ts';
import { currenciesWith, type SettingsDraft, type SettingsErrors, timeZonesWith } from './settings-draft.ts';

interface OrganisationFieldsProps {
  readonly draft: SettingsDraft;
  readonly errors: SettingsErrors;
  onChange(changes: Partial<SettingsDraft>): void;
}

export function OrganisationFields({ draft, errors, onChange }: OrganisationFieldsProps) {
  return (
    <>
      <TextInput
        label={say('Name')}
        maxLength={200}
        value={draft.name}
        error={errors.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <Textarea
        label={say('Vision')}
        description={say('What the organisation wants to become, in a sentence or two.')}
        maxLength={2_000}
        rows={3}
        value={draft.vision ?? ''}
        onChange={({ currentTarget }) => onChange({ vision: currentTarget.value })}
      />
      <NativeSelect
        label={say('Language')}
        description={say('Of conflicts, advice, minutes, pre-reads and calendar entries, which all people share.')}
        value={draft.language}
        data={Object.entries(LANGUAGES).map(([key, label]) => ({ value: key.toUpperCase(), label }))}
        onChange={({ currentTarget }) => onChange({ language: currentTarget.value as Language })}
      />
      <Select
        label={say('Time zone')}
        description={say('In which days begin, and in which times of meetings are told.')}
        searchable
        allowDeselect={false}
        limit={40}
        nothingFoundMessage={say('No time zone has this name. Type a large city near you, such as Berlin.')}
        data={timeZonesWith(draft.timeZone)}
        value={draft.timeZone}
        onChange={(timeZone) => timeZone !== null && onChange({ timeZone })}
      />
      <Select
        label={say('Currency')}
        description={say('In which costs are told. Amounts that are there stay as they are.')}
        searchable
        clearable
        limit={40}
        placeholder={say('None')}
        nothingFoundMessage={say('No currency is called that. Type its three letters, such as EUR.')}
        data={currenciesWith(draft.currency)}
        value={draft.currency ?? null}
        onChange={(currency) => onChange({ currency: currency ?? '' })}
      />
      <NativeSelect
        label={say('First day of the week')}
        description={say('With which weeks begin in calendars.')}
        value={draft.weekStartsOn}
        data={weekStarts()}
        onChange={({ currentTarget }) => onChange({ weekStartsOn: currentTarget.value as WeekStart })}
      />
    </>
  );
}

function weekStarts(): { value: WeekStart; label: string }[] {
  return [
    { value: 'MONDAY', label: say('Monday') },
    { value: 'SUNDAY', label: say('Sunday') },
    { value: 'SATURDAY', label: say('Saturday') },
  ];
}
