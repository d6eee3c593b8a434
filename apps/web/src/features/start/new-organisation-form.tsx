import { currentLanguage, LANGUAGES, say } from '@concord/texts';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { Refusal } from '../../components/refusal.tsx';
import type { Language } from '../../graphql/operations.ts';
import { useCreateOrganisation } from './use-create-organisation.ts';

const hereZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** @param props.onMade hears of the key of the organisation that was made */
export function NewOrganisationForm({ onMade }: { onMade(key: string): void }) {
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<Language>(currentLanguage() === 'de' ? 'DE' : 'EN');
  const [timeZone, setTimeZone] = useState(hereZone);
  const [missing, setMissing] = useState(false);
  const { create, refusal, isPending } = useCreateOrganisation(onMade);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '') create({ name: name.trim(), language, timeZone });
  };
  return (
    <form className="start-form" noValidate aria-label={say('New organisation')} onSubmit={submit}>
      <TextInput
        className="wide"
        label={say('Name')}
        withAsterisk
        autoComplete="organization"
        maxLength={200}
        value={name}
        error={missing ? say('Say what your organisation is called.') : undefined}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <NativeSelect
        label={say('Language')}
        description={say('Of conflicts, advice and minutes, which all people share.')}
        value={language}
        data={Object.entries(LANGUAGES).map(([key, label]) => ({ value: key.toUpperCase(), label }))}
        onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
      />
      <NativeSelect
        label={say('Time zone')}
        description={say('In which days begin, and in which times of meetings are told.')}
        value={timeZone}
        data={timeZones()}
        onChange={({ currentTarget }) => setTimeZone(currentTarget.value)}
      />
      <div className="wide">
        <Refusal>{refusal}</Refusal>
      </div>
      <div className="button-row wide">
        <Button type="submit" loading={isPending}>
          {say('Make the organisation')}
        </Button>
        <Link className="button-link" to="/">
          {say('Cancel')}
        </Link>
      </div>
    </form>
  );
}

/** Those that the browser knows; its own may have an older name. */
function timeZones(): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', hereZone()])].sort();
}
