import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { refusalOf } from '../../components/refusal-of.ts';
import {
  ChangeOrganisationDocument,
  type ChangeOrganisationMutation,
  type SettingsPartsFragment,
} from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PartProps } from './administration-page.tsx';
import { OrganisationFields } from './organisation-fields.tsx';
import { changedOf, type SettingsErrors } from './settings-draft.ts';
import { useOwnOrganisation } from './use-own-organisation.ts';

interface OrganisationFormProps extends PartProps {
  readonly settings: SettingsPartsFragment;
}

/** The settings of the organisation, to be changed. */
export function OrganisationForm({ settings, onNotice }: OrganisationFormProps) {
  const [draft, setDraft] = useState(settings);
  const [errors, setErrors] = useState<SettingsErrors>({});
  const navigate = useNavigate();
  const change = useChange(ChangeOrganisationDocument);
  const takeName = useOwnOrganisation();
  const take = ({ changeOrganisation: answer }: ChangeOrganisationMutation) => {
    if (answer.__typename !== 'OrganisationSettingsSaved') return onNotice({ tone: 'error', text: refusalOf(answer) });
    setDraft(answer.organisation);
    takeName(answer.organisation.name);
    const notice = { tone: 'done', text: sayWhatHolds(settings, answer.organisation) } as const;
    onNotice(notice);
    // Another time zone has drawn the page anew, and nobody who was there listens.
    if (answer.organisation.timeZone !== settings.timeZone)
      void navigate('?part=organisation', { replace: true, state: { notice }, preventScrollReset: true });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isNameless = draft.name.trim() === '';
    setErrors(isNameless ? { name: say('Give the organisation a name.') } : {});
    if (isNameless) return;
    change.mutate(
      { organisation: settings.key, settings: changedOf(settings, draft) },
      { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) },
    );
  };
  return (
    <form className="step-box" noValidate aria-label={say('Settings of the organisation')} onSubmit={submit}>
      <OrganisationFields draft={draft} errors={errors} onChange={(changes) => setDraft({ ...draft, ...changes })} />
      <div className="button-row">
        <Button type="submit" loading={change.isPending}>
          {say('Save')}
        </Button>
      </div>
    </form>
  );
}

function sayWhatHolds(before: SettingsPartsFragment, after: SettingsPartsFragment): string {
  return before.language === after.language
    ? say('The settings are saved. They hold from now on.')
    : say('The settings are saved. All conflicts and all advice are written in the new language.');
}
