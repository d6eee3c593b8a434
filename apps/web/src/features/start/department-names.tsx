import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useStepFocus } from '../../components/use-step-focus.ts';
import type { StartPlan } from './start-steps.ts';
import { useAddToModel } from './use-add-to-model.ts';

type Departments = StartPlan['departments'];

/** What is there already, each with a way to put its name right. */
export function DepartmentNames({ departments }: { departments: Departments }) {
  const [renamed, setRenamed] = useState<string>();
  if (departments.length === 0) return null;
  return (
    <ul className="start-names">
      {departments.map((department) => (
        <li key={department.key}>
          {renamed === department.key ? (
            <RenameForm department={department} onClose={() => setRenamed(undefined)} />
          ) : (
            <>
              <span>{department.name}</span>
              <Button
                variant="default"
                size="xs"
                aria-label={say('Rename {name}', { name: department.name })}
                onClick={() => setRenamed(department.key)}
              >
                {say('Rename')}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function RenameForm({ department, onClose }: { department: Departments[number]; onClose(): void }) {
  const [name, setName] = useState(department.name);
  const { add, refusal, isPending } = useAddToModel();
  const box = useStepFocus<HTMLFormElement>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add({ department: { key: department.key, name } }, onClose);
  };
  return (
    <form
      className="start-form"
      noValidate
      tabIndex={-1}
      ref={box}
      aria-label={say('Rename {name}', { name: department.name })}
      onSubmit={submit}
    >
      <TextInput
        label={say('New name')}
        maxLength={200}
        value={name}
        error={refusal}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div className="button-row wide">
        <Button type="submit" size="xs" loading={isPending}>
          {say('Save')}
        </Button>
        <Button variant="default" size="xs" onClick={onClose}>
          {say('Leave it as it is')}
        </Button>
      </div>
    </form>
  );
}
