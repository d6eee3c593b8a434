import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { Section } from '../../../components/section.tsx';
import { EMPTY_ACTION, type ActionDraft, type ActionErrors } from './action-draft.ts';
import { ActionFields } from './action-fields.tsx';

interface ActionRowsProps {
  readonly drafts: readonly ActionDraft[];
  readonly errors: Readonly<Record<number, ActionErrors>>;
  onChange(drafts: readonly ActionDraft[]): void;
}

/** What people promise together with a decision. */
export function ActionRows({ drafts, errors, onChange }: ActionRowsProps) {
  return (
    <Section title={say('Who does what until when')} note={say('The next meeting begins with what was promised.')}>
      {drafts.map((draft, row) => (
        <ActionFields
          key={row}
          number={row + 1}
          draft={draft}
          errors={errors[row] ?? {}}
          onChange={(changed) => onChange(drafts.with(row, changed))}
          onRemove={() => onChange(drafts.toSpliced(row, 1))}
        />
      ))}
      <Button variant="default" size="xs" onClick={() => onChange([...drafts, EMPTY_ACTION])}>
        {say('Add an action')}
      </Button>
    </Section>
  );
}
