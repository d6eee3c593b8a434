import { say } from '@concord/texts';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAddToModel } from '../start/use-add-to-model.ts';
import { AddBox, AddInPlace } from './add-in-place.tsx';
import { useGoalFormContext } from './goal-form-context.ts';
import { useChoicesNow } from './use-choices-now.ts';

/** Somebody who is not in the plan yet, of the department of the goal; they own it once they are. */
export function NewOwner() {
  return <AddInPlace label={say('New person')}>{(close) => <OwnerFields onClose={close} />}</AddInPlace>;
}

function OwnerFields({ onClose }: { onClose(): void }) {
  const form = useGoalFormContext();
  const choicesNow = useChoicesNow();
  const [typed, setTyped] = useState({ name: '', email: '' });
  const { add, refusal, refuse, isPending } = useAddToModel();
  const [name, email] = [typed.name.trim(), typed.email.trim()];
  const save = () => {
    if (name === '') return refuse(say('Write the name of the person.'));
    const department = form.getValues().department || null;
    add({ addPerson: { name, email: email || null, department } }, () => {
      const made = choicesNow()?.people.findLast((person) => person.name === name);
      if (made !== undefined) form.setFieldValue('owner', made.key);
      onClose();
    });
  };
  return (
    <AddBox label={say('New person')} action={say('Add person')} isPending={isPending} onAdd={save} onClose={onClose}>
      <TextInput
        label={say('Name of the person')}
        autoComplete="off"
        maxLength={200}
        value={typed.name}
        error={refusal}
        onChange={({ currentTarget }) => setTyped({ ...typed, name: currentTarget.value })}
      />
      <TextInput
        label={say('E-mail address, if you like')}
        description={say('Invitations to meetings go there. It is no account: administrators invite people.')}
        type="email"
        autoComplete="off"
        maxLength={200}
        value={typed.email}
        onChange={({ currentTarget }) => setTyped({ ...typed, email: currentTarget.value })}
      />
    </AddBox>
  );
}
