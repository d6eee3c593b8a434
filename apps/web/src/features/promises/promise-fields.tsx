import { say } from '@concord/texts';
import { sayChannel } from '../../components/say-channel.ts';
import { Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import { Section } from '../../components/section.tsx';
import type { PromiseFormChoicesQuery } from '../../graphql/operations.ts';
import type { PromiseDraft } from './promise-draft.ts';
import { KNOWN_CHANNELS } from './promise-words.ts';

export type PromiseChoices = NonNullable<PromiseFormChoicesQuery['organisation']>;

interface PromiseFieldsProps {
  readonly draft: PromiseDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly choices: PromiseChoices;
  onChange(changes: Partial<PromiseDraft>): void;
}

/** What is promised, by whom, to whom, and how well. */
export function PromiseFields({ draft, errors, choices, onChange }: PromiseFieldsProps) {
  const field = (name: keyof PromiseDraft) => ({
    value: draft[name] as string,
    error: errors[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => onChange({ [name]: value }),
  });
  return (
    <>
      <Section title={say('What is promised@@to customers')}>
        <div className="form-grid">
          <TextInput
            className="wide"
            label={say('In the words in which customers are told')}
            placeholder={say('Call us from 8 to 18, and we answer within 20 seconds')}
            withAsterisk
            maxLength={2_000}
            {...field('says')}
          />
          <NativeSelect
            label={say('Promised by')}
            withAsterisk
            data={[
              { value: '', label: say('Choose a department') },
              ...choices.departments.map(({ key, name }) => ({ value: key, label: name })),
            ]}
            {...field('department')}
          />
          <ChannelField value={draft.channel} error={errors['channel']} choices={choices} onChange={onChange} />
          <NativeSelect
            className="wide"
            label={say('Outcome that it serves')}
            withAsterisk
            data={[
              { value: '', label: say('Choose an outcome') },
              ...choices.alignment.outcomes.map(({ outcome: { key, statement } }) => ({
                value: key,
                label: statement,
              })),
            ]}
            {...field('outcome')}
          />
          <TextInput className="wide" label={say('For whom')} placeholder={say('All customers')} {...field('to')} />
        </div>
      </Section>
      <Section
        title={say('How well')}
        note={say(
          'Say exactly what the service level is, such as 95 % of calls within 20 seconds. Leave it empty where only the hours are promised.',
        )}
      >
        <div className="form-grid">
          <TextInput label={say('Of a hundred, how many')} inputMode="decimal" {...field('share')} />
          <TextInput label={say('What is counted')} placeholder={say('calls')} {...field('of')} />
          <TextInput label={say('Within')} inputMode="decimal" {...field('within')} />
          <TextInput label={say('Counted in')} placeholder={say('seconds')} {...field('unit')} />
        </div>
      </Section>
    </>
  );
}

interface ChannelFieldProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly choices: PromiseChoices;
  onChange(changes: { channel: string }): void;
}

/** One of the usual channels, one that is in use, or a new word. */
function ChannelField({ value, error, choices: { promises, staffing }, onChange }: ChannelFieldProps) {
  const used = [...promises, ...staffing].map(({ channel }) => channel);
  const known = [...new Set<string>([...KNOWN_CHANNELS, ...used])];
  const words = new Map(known.map((channel) => [sayChannel(channel), channel]));
  return (
    <Autocomplete
      label={say('Channel')}
      description={say('How customers come in; choose one, or type another.')}
      withAsterisk
      data={[...words.keys()]}
      value={known.includes(value) ? sayChannel(value) : value}
      error={error}
      onChange={(word) => onChange({ channel: words.get(word) ?? word })}
    />
  );
}
