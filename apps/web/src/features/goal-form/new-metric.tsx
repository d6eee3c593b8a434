import { say } from '@concord/texts';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import { useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import { useStepFocus } from '../../components/use-step-focus.ts';
import { GoalFormChoicesDocument, type Better, type GoalFormChoicesQuery } from '../../graphql/operations.ts';
import { useAddToModel } from '../start/use-add-to-model.ts';
import { useGoalFormContext } from './goal-form-context.ts';

/** Below the choice of a metric, for who may correct the model: one that is not there yet. */
export function NewMetric() {
  const { organisation = '' } = useParams();
  const client = useQueryClient();
  const form = useGoalFormContext();
  const [isOpen, setOpen] = useState(false);
  // What can be chosen has been read again by then.
  const choose = (added: string) => {
    const read = client.getQueryData<GoalFormChoicesQuery>([GoalFormChoicesDocument.hash, { organisation }]);
    const made = read?.organisation?.metrics.find(({ name }) => name === added);
    if (made !== undefined) form.setFieldValue('metric', made.key);
  };
  if (!useMay(organisation).plan) return null;
  return (
    <div className="wide step-opening">
      <Button variant="default" size="xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('New metric')}
      </Button>
      {isOpen && (
        <MetricFields
          onAdded={(name) => {
            setOpen(false);
            choose(name);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

const nothing = { name: '', unit: '', better: 'NEITHER' as Better };

interface MetricFieldsProps {
  /** Hears of the name. */
  onAdded(name: string): void;
  onClose(): void;
}

/** No form of its own, since it stands within one: Enter adds the metric and saves no goal. */
function MetricFields({ onAdded, onClose }: MetricFieldsProps) {
  const [typed, setTyped] = useState(nothing);
  const { add, refusal, refuse, isPending } = useAddToModel();
  const box = useStepFocus<HTMLDivElement>();
  const set = (changes: Partial<typeof nothing>) => setTyped({ ...typed, ...changes });
  const [name, unit] = [typed.name.trim(), typed.unit.trim()];
  const save = () => {
    if (name === '' || unit === '') return refuse(say('Give the metric a name and a unit, such as days or %.'));
    add({ addMetric: { name, unit, better: typed.better } }, () => onAdded(name));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    save();
  };
  return (
    <div
      className="step-box start-form"
      role="group"
      aria-label={say('New metric')}
      tabIndex={-1}
      ref={box}
      onKeyDown={onKeyDown}
    >
      <TextInput
        label={say('Name of the metric')}
        maxLength={200}
        value={typed.name}
        error={refusal}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <TextInput
        label={say('Unit')}
        description={say('What it is counted in, such as days, % or orders a week.')}
        maxLength={60}
        value={typed.unit}
        onChange={({ currentTarget }) => set({ unit: currentTarget.value })}
      />
      <NativeSelect
        label={say('Which way is better')}
        value={typed.better}
        data={[
          { value: 'NEITHER', label: say('It depends') },
          { value: 'HIGHER', label: say('More is better') },
          { value: 'LOWER', label: say('Less is better') },
        ]}
        onChange={({ currentTarget }) => set({ better: currentTarget.value as Better })}
      />
      <div className="button-row">
        <Button loading={isPending} onClick={save}>
          {say('Add metric')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Close@@a step')}
        </Button>
      </div>
    </div>
  );
}
