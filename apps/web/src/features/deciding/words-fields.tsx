import { say } from '@concord/texts';
import { Textarea } from '@mantine/core';
import { Section } from '../../components/section.tsx';
import { useDecisionFormContext } from './decision-form-context.ts';

/** What is decided and why, for somebody who was not there. */
export function WordsFields() {
  const form = useDecisionFormContext();
  return (
    <Section title={say('In words')} note={say('Whoever reads this next year was not in the room.')}>
      <div className="form-grid">
        <Textarea
          className="wide"
          label={say('What is decided')}
          required
          autosize
          minRows={1}
          {...form.getInputProps('choice')}
        />
        <Textarea className="wide" label={say('Why')} required autosize minRows={2} {...form.getInputProps('reason')} />
        <Textarea
          className="wide"
          label={say('What the situation is')}
          description={say(
            'What one has to know to understand the decision: the season, a contract, what was tried before.',
          )}
          autosize
          minRows={1}
          {...form.getInputProps('context')}
        />
      </div>
    </Section>
  );
}
