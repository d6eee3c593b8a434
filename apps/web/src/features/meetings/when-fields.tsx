import { say } from '@concord/texts';
import { NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { toldPlace } from '../../components/organisation-clock.ts';
import { Section } from '../../components/section.tsx';
import type { MeetingDraft } from './meeting-draft.ts';
import { rhythmWords } from './meeting-words.ts';

interface WhenFieldsProps {
  readonly form: UseFormReturnType<MeetingDraft>;
  readonly kind: 'meeting' | 'series';
}

/** A series has a rhythm and no day: the day is chosen when a meeting of it is planned. */
export function WhenFields({ form, kind }: WhenFieldsProps) {
  return (
    <Section
      title={say('When and where')}
      note={kind === 'meeting' ? say('Day and time are by the clock of {place}.', { place: toldPlace() }) : undefined}
    >
      <div className="form-grid">
        {kind === 'meeting' ? (
          <>
            <TextInput label={say('Day')} type="date" withAsterisk {...form.getInputProps('day')} />
            <TextInput label={say('Begins at')} type="time" withAsterisk {...form.getInputProps('time')} />
          </>
        ) : (
          <NativeSelect
            className="half"
            label={say('How often')}
            data={Object.entries(rhythmWords).map(([value, label]) => ({ value, label: inFront(label()) }))}
            {...form.getInputProps('rhythm')}
          />
        )}
        <TextInput
          label={say('Length, minutes')}
          inputMode="numeric"
          withAsterisk
          description={say('The agenda is made to fit.')}
          {...form.getInputProps('minutes')}
        />
        <TextInput
          className="wide"
          label={say('Place or link')}
          description={say('A room, or the address of a call.')}
          {...form.getInputProps('place')}
        />
      </div>
    </Section>
  );
}

function inFront(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
