import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { DepartmentNames } from './department-names.tsx';
import type { StartPlan } from './start-steps.ts';
import { useAddToModel } from './use-add-to-model.ts';

/** Departments one after the other: a name, Enter, the next name. */
export function DepartmentStep({ plan }: { plan: StartPlan }) {
  const [name, setName] = useState('');
  const [added, setAdded] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { add, refusal, refuse, isPending } = useAddToModel();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '') return refuse(say('Write the name of a department.'));
    add({ addDepartment: { name: wanted } }, () => {
      setName('');
      setAdded(wanted);
      field.current?.focus();
    });
  };
  return (
    <>
      <form className="start-form" noValidate aria-label={say('Add a department')} onSubmit={submit}>
        <TextInput
          ref={field}
          label={say('Name of the department')}
          description={say('Press Enter after each name, and go on with the next.')}
          maxLength={200}
          value={name}
          error={refusal}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" loading={isPending}>
          {say('Add department')}
        </Button>
      </form>
      <p className="quiet" role="status">
        {added !== '' && say('“{name}” is added.', { name: added })}
      </p>
      <DepartmentNames departments={plan.departments} />
    </>
  );
}
