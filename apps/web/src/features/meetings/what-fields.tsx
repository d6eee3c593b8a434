import { say } from '@concord/texts';
import { Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Section } from '../../components/section.tsx';
import type { MeetingDraft } from './meeting-draft.ts';

interface WhatFieldsProps {
  readonly form: UseFormReturnType<MeetingDraft>;
  readonly kind: 'meeting' | 'series';
}

export function WhatFields({ form, kind }: WhatFieldsProps) {
  return (
    <Section title={say('What for')}>
      <div className="form-grid">
        <TextInput
          className="wide"
          label={say('Title')}
          description={say(
            kind === 'series' ? 'Every meeting of the series is called that.' : 'As it stands in calendars.',
          )}
          withAsterisk
          {...form.getInputProps('title')}
        />
        <Textarea
          className="wide"
          label={say('Purpose')}
          description={say('What shall be different after it? It stands in the invitation.')}
          withAsterisk
          autosize
          minRows={2}
          {...form.getInputProps('purpose')}
        />
      </div>
    </Section>
  );
}
