import { say } from '@concord/texts';
import { NativeSelect } from '@mantine/core';
import { GoalPicker } from '../../components/goal-picker.tsx';
import { LineList } from '../../components/line-list.tsx';
import { useChosenGoal } from '../../components/use-chosen-goal.ts';
import { useGoalFormContext } from './goal-form-context.ts';
import { toNeededStep } from './needed-step.ts';

/** @param own the key of the goal itself: it cannot wait for itself */
export function NeedsFields({ own }: { own: string | null }) {
  const form = useGoalFormContext();
  return (
    <LineList
      title={say('Needs first')}
      note={say('Goals or milestones of others that must be finished before this one can be.')}
      noun={say('Need')}
      addLabel={say('Add a need')}
      count={form.values.needs.length}
      onAdd={() => form.insertListItem('needs', { of: '' })}
      onRemove={(index) => form.removeListItem('needs', index)}
    >
      {(index) => (
        <NeedFields own={own} {...form.getInputProps(`needs.${index}.of`)} value={form.values.needs[index]?.of ?? ''} />
      )}
    </LineList>
  );
}

interface NeedFieldsProps {
  readonly own: string | null;
  /** A goal, or a milestone of it. */
  readonly value: string;
  readonly error?: string;
  onChange(of: string): void;
}

/** The goal first, and then whether all of it is needed or one of its milestones. */
function NeedFields({ own, value, error, onChange }: NeedFieldsProps) {
  const { goal, milestone } = toNeededStep(value);
  const milestones = useChosenGoal(goal)?.milestones ?? [];
  // A milestone that has gone meanwhile is called by its key.
  const gone = milestone === '' || milestones.some(({ key }) => key === milestone) ? [] : [milestone];
  const options = [
    ...milestones.map(({ key, title }) => ({ value: `${goal}.${key}`, label: title })),
    ...gone.map((key) => ({ value: `${goal}.${key}`, label: key })),
  ];
  return (
    <>
      <GoalPicker
        label={say('Goal that is needed')}
        className="grow"
        nothing={say('Choose a goal')}
        leaveOut={own}
        value={goal}
        error={error}
        onChange={onChange}
      />
      {options.length > 0 && (
        <NativeSelect
          label={say('How much of it')}
          className="grow"
          data={[{ value: goal, label: say('The whole goal') }, ...options]}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </>
  );
}
