import { say } from '@concord/texts';
import { Button, Checkbox, MultiSelect } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { refusalOf } from '../../components/refusal-of.ts';
import { ChangeNeverStaleDocument, type NeverStaleSettingsQuery } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PartProps } from './administration-page.tsx';

interface NeverStaleFormProps extends PartProps {
  readonly organisation: NonNullable<NeverStaleSettingsQuery['organisation']>;
}

const MOST_WATCHED = 3;
/** The others come when a part of their name is typed. */
const MOST_LISTED = 100;

/** Which metrics stand beside overdue reviews, and whether input by a link may be unnamed. */
export function NeverStaleForm({ organisation, onNotice }: NeverStaleFormProps) {
  const [watched, setWatched] = useState(organisation.watchedMetrics.map(({ metric }) => metric.key));
  const [mayBeAnonymous, setMayBeAnonymous] = useState(organisation.anonymousInput);
  const change = useChange(ChangeNeverStaleDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { organisation: organisation.key, settings: { watchedMetrics: watched, anonymousInput: mayBeAnonymous } },
      {
        onSuccess: ({ changeOrganisation: answer }) =>
          onNotice(
            answer.__typename === 'OrganisationSettingsSaved'
              ? { tone: 'done', text: say('The settings are saved. They hold from now on.') }
              : { tone: 'error', text: refusalOf(answer) },
          ),
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  };
  return (
    <form className="step-box" noValidate aria-label={say('Settings of reviews and input')} onSubmit={submit}>
      <MultiSelect
        label={say('Metrics to watch')}
        description={say(
          'Up to three that stand for satisfaction and retention. Their trend stands beside overdue reviews.',
        )}
        data={organisation.metrics.map(({ key, name }) => ({ value: key, label: name }))}
        maxValues={MOST_WATCHED}
        searchable
        limit={MOST_LISTED}
        value={watched}
        onChange={setWatched}
      />
      <Checkbox
        label={say('Input by a link may be without a name')}
        checked={mayBeAnonymous}
        onChange={({ currentTarget: { checked } }) => setMayBeAnonymous(checked)}
      />
      <div className="button-row">
        <Button type="submit" loading={change.isPending}>
          {say('Save these settings')}
        </Button>
      </div>
    </form>
  );
}
