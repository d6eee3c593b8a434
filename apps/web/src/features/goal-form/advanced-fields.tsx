import { say } from '@concord/texts';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { GoalPicker } from '../../components/goal-picker.tsx';
import { useGoalFormContext, type GoalFormChoices } from './goal-form-context.ts';
import { CapacityFields } from './capacity-fields.tsx';
import { NeedsFields } from './needs-fields.tsx';

interface AdvancedFieldsProps {
  readonly choices: GoalFormChoices;
  /** The goal itself: it cannot contribute to itself. */
  readonly own: string | null;
}

/** What most goals leave as it is. */
export function AdvancedFields({ choices, own }: AdvancedFieldsProps) {
  const form = useGoalFormContext();
  return (
    <div className="form-grid">
      <NativeSelect
        label={say('Commitment@@committed or aspirational')}
        className="half"
        data={[
          { value: 'COMMITTED', label: say('Committed: others may rely on it') },
          { value: 'ASPIRATIONAL', label: say('Aspirational: to strive for') },
        ]}
        {...form.getInputProps('commitment')}
      />
      <NativeSelect
        label={say('Status')}
        className="half"
        data={[
          { value: 'DRAFT', label: say('Draft: not counted yet') },
          { value: 'ACTIVE', label: say('Active') },
          { value: 'DONE', label: say('Done') },
          { value: 'CANCELLED', label: say('Cancelled') },
        ]}
        {...form.getInputProps('status')}
      />
      <TextInput
        label={say('Emphasis')}
        className="half"
        description={say("Weight among the department's goals")}
        inputMode="decimal"
        {...form.getInputProps('emphasis')}
      />
      <GoalPicker
        label={say('Contributes to')}
        className="half"
        description={say('A larger goal that this is a part of')}
        nothing={say('No larger goal')}
        mayBeEmpty
        leaveOut={own}
        {...form.getInputProps('parent')}
        value={form.values.parent}
      />
      <GoalPicker
        label={say('Comes after')}
        className="half"
        description={say('A goal that was reached and that this one extends')}
        nothing={say('No earlier goal')}
        mayBeEmpty
        leaveOut={own}
        {...form.getInputProps('succeeds')}
        value={form.values.succeeds}
      />
      <Checkbox
        className="wide"
        label={say('Customers are told this: it is a promise')}
        {...form.getInputProps('promise', { type: 'checkbox' })}
      />
      <Choices
        label={say('Shared with')}
        description={say('Departments that carry the goal together')}
        options={choices.departments
          .filter(({ key }) => key !== form.values.department)
          .map(({ key, name }) => ({ value: key, label: name }))}
        path="sharedWith"
      />
      {choices.scopes.map(({ key, values }) => (
        <Choices
          key={key}
          label={say('Where: {dimension}', { dimension: key })}
          description={say('None chosen means everywhere')}
          options={values.map((value) => ({ value: value.key, label: value.key }))}
          path={`scope.${key}`}
        />
      ))}
      <CapacityFields choices={choices} />
      <NeedsFields own={own} />
    </div>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly description: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly path: 'sharedWith' | `scope.${string}`;
}

function Choices({ label, description, options, path }: ChoicesProps) {
  const form = useGoalFormContext();
  const { value, ...props } = form.getInputProps(path);
  return (
    <Checkbox.Group
      className="wide"
      label={label}
      description={description}
      inputWrapperOrder={['label', 'description', 'error', 'input']}
      value={value ?? []}
      {...props}
    >
      <div className="choices">
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
