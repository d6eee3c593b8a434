import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useStepFocus } from '../../components/use-step-focus.ts';
import { MakeGroupDocument } from '../../graphql/operations.ts';
import { useBoardActions } from './board-context.ts';
import type { Statement } from './board-details.ts';
import { idOfStatement } from './statement-item.tsx';
import { useBoardChange } from './use-board-change.ts';

interface NameGroupFormProps {
  readonly suggested: string;
  /** The first that goes into it. */
  readonly statement?: Statement;
  onClose(): void;
}

/** A new group, empty or of one statement. */
export function NameGroupForm({ suggested, statement, onClose }: NameGroupFormProps) {
  const [name, setName] = useState(suggested);
  const [problem, setProblem] = useState<string>();
  const { done } = useBoardActions();
  const box = useStepFocus<HTMLFormElement>();
  const make = useBoardChange(MakeGroupDocument, (answer) => answer.makeGroup);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const statements = statement === undefined ? [] : [{ id: statement.id, version: statement.version }];
    make.change(
      { name, statements },
      {
        onSaved: () => {
          onClose();
          done(statement === undefined ? undefined : idOfStatement(statement.id));
        },
        onRefused: ({ message }) => setProblem(message),
      },
    );
  };
  return (
    <form className="step-box" noValidate aria-label={say('New group')} tabIndex={-1} ref={box} onSubmit={submit}>
      <TextInput
        label={say('Name of the group')}
        maxLength={200}
        value={name}
        error={problem}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" size="xs" loading={make.isPending}>
          {say('Make the group')}
        </Button>
        <Button variant="default" size="xs" onClick={onClose}>
          {say('No, leave it')}
        </Button>
      </div>
    </form>
  );
}
