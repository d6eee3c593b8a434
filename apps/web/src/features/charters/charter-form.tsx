import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Refusal } from '../../components/refusal.tsx';
import { Section } from '../../components/section.tsx';
import { type CharterPartsFragment, SaveCharterDocument } from '../../graphql/operations.ts';
import { toCharterInput, toDraft } from './charter-draft.ts';
import { PARTS } from './charter-words.ts';
import { type LinkableOutcome, PartFields } from './sentence-fields.tsx';
import { TermsFields } from './terms-fields.tsx';
import { useCharterChange } from './use-charter-change.ts';

interface CharterFormProps {
  readonly charter: CharterPartsFragment | null;
  readonly ofDepartment: boolean;
  readonly outcomes: readonly LinkableOutcome[];
  readonly today: string;
  onSaved(): void;
  onClose(): void;
}

/** Writes a charter, or changes it: what is typed stays until it is saved, whatever happens elsewhere. */
export function CharterForm({ charter, ofDepartment, outcomes, today, onSaved, onClose }: CharterFormProps) {
  const [draft, setDraft] = useState(() => toDraft(charter));
  const [version] = useState(charter?.version ?? 0);
  const save = useCharterChange(SaveCharterDocument, ({ saveCharter }) => saveCharter);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ version, charter: toCharterInput(draft) }, onSaved);
  };
  return (
    <form className="stack" noValidate aria-label={say('Charter')} onSubmit={submit}>
      <Section
        title={say('In short sentences')}
        note={say('Write what others shall experience, so that you can honestly say later whether they did.')}
      >
        {PARTS.map((part) => (
          <PartFields
            key={part}
            part={part}
            sentences={draft.sentences}
            outcomes={outcomes}
            today={today}
            onChange={(sentences) => setDraft({ ...draft, sentences })}
          />
        ))}
      </Section>
      <Section title={say('Who reads it, and when')}>
        <TermsFields draft={draft} ofDepartment={ofDepartment} onChange={setDraft} />
      </Section>
      <Refusal>{save.message}</Refusal>
      <div className="button-row">
        <Button type="submit" loading={save.isPending}>
          {say('Save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Cancel')}
        </Button>
      </div>
    </form>
  );
}
