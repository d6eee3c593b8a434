import { formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
import { NativeSelect, Radio, TextInput } from '@mantine/core';
import { decisionKindWords, dismissalWords } from '../../components/decision-words.ts';
import { Section } from '../../components/section.tsx';
import type { DismissalReason } from '../../graphql/operations.ts';
import type { ConflictToDecide } from './decision-draft.ts';
import { useDecisionFormContext } from './decision-form-context.ts';

interface KindFieldsProps {
  readonly conflict: ConflictToDecide;
  readonly today: string;
}

/** What is decided: that something changes, that it is accepted within limits, or that it is none and why. */
export function KindFields({ conflict, today }: KindFieldsProps) {
  const form = useDecisionFormContext();
  const { kind } = form.values;
  return (
    <Section title={say('What is decided')}>
      <Radio.Group aria-label={say('What is decided')} {...form.getInputProps('kind')}>
        <div className="kind-choices">
          {Object.entries(decisionKindWords).map(([value, { choice, meaning }]) => (
            <Radio key={value} value={value} label={choice} description={meaning} />
          ))}
        </div>
      </Radio.Group>
      {kind === 'ACCEPT' && <AcceptFields severity={conflict.severity} today={today} />}
      {kind === 'DISMISS' && <DismissFields />}
    </Section>
  );
}

function AcceptFields({ severity, today }: { severity: number; today: string }) {
  const form = useDecisionFormContext();
  return (
    <div className="form-grid kind-more">
      <TextInput
        className="half"
        label={say('Accepted up to which severity, %')}
        description={say('It is {severity} now. If it becomes more severe than this, it opens again by itself.', {
          severity: formatPercent(severity, 1),
        })}
        inputMode="decimal"
        {...form.getInputProps('acceptUpTo')}
      />
      <TextInput
        className="half"
        label={say('Accepted until')}
        description={say('On this day it opens again, to be looked at.')}
        type="date"
        min={today}
        required
        {...form.getInputProps('reviewOn')}
      />
    </div>
  );
}

function DismissFields() {
  const form = useDecisionFormContext();
  const chosen = form.values.dismissBecause as DismissalReason | '';
  const reasons = Object.entries(dismissalWords).map(([value, { name }]) => ({ value, label: name }));
  return (
    <div className="form-grid kind-more">
      <NativeSelect
        className="wide"
        label={say('Why it is no conflict')}
        required
        data={[{ value: '', label: say('Choose what is not so') }, ...reasons]}
        {...form.getInputProps('dismissBecause')}
        description={chosen === '' ? undefined : dismissalWords[chosen].cure}
      />
    </div>
  );
}
