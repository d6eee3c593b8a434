import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useStepFocus } from '../../components/use-step-focus.ts';
import { RenameGroupDocument } from '../../graphql/operations.ts';
import { useBoardActions } from './board-context.ts';
import type { Group } from './board-details.ts';
import { useBoardChange } from './use-board-change.ts';
import { useDissolve } from './use-dissolve.ts';

/** What can be done with a group as a whole. */
export function GroupHead({ group }: { group: Group }) {
  const [isRenaming, setRenaming] = useState(false);
  const { isPending, dissolve } = useDissolve(group);
  return (
    <>
      <div className="button-row">
        <Button
          variant="default"
          size="xs"
          aria-label={say('Rename “{name}”', { name: group.name })}
          onClick={() => setRenaming(true)}
        >
          {say('Rename')}
        </Button>
        <Button
          variant="default"
          size="xs"
          aria-label={say('Dissolve “{name}”', { name: group.name })}
          loading={isPending}
          onClick={dissolve}
        >
          {say('Dissolve')}
        </Button>
      </div>
      {isRenaming && <RenameForm group={group} onClose={() => setRenaming(false)} />}
    </>
  );
}

function RenameForm({ group, onClose }: { group: Group; onClose(): void }) {
  const [name, setName] = useState(group.name);
  const [problem, setProblem] = useState<string>();
  const [seen, setSeen] = useState<number | undefined>(group.version);
  const { done } = useBoardActions();
  const box = useStepFocus<HTMLFormElement>();
  const rename = useBoardChange(RenameGroupDocument, (answer) => answer.renameGroup);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename.change(
      { group: group.id, version: seen ?? group.version, name },
      {
        onSaved: () => {
          onClose();
          done();
        },
        onRefused: ({ message, __typename }) => {
          setProblem(message);
          // They know now what it is called: sent again, it is meant.
          if (__typename === 'StaleWorkshopError') setSeen(undefined);
        },
      },
    );
  };
  return (
    <form
      className="step-box"
      noValidate
      aria-label={say('Rename the group')}
      tabIndex={-1}
      ref={box}
      onSubmit={submit}
    >
      <TextInput
        label={say('New name')}
        maxLength={200}
        value={name}
        error={problem}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" size="xs" loading={rename.isPending}>
          {say('Save')}
        </Button>
        <Button variant="default" size="xs" onClick={onClose}>
          {say('Leave it as it is')}
        </Button>
      </div>
    </form>
  );
}
