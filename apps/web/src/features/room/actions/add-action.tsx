import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '../../../components/refusal.tsx';
import { AddActionInRoomDocument } from '../../../graphql/operations.ts';
import { useKept } from '../kept-here.ts';
import { useItem } from '../room-context.ts';
import { useRoomChange } from '../use-room-change.ts';
import { EMPTY_ACTION, toActionErrors, toActionInputs, type ActionDraft, type ActionErrors } from './action-draft.ts';
import { ActionFields } from './action-fields.tsx';

/** Writes down what somebody promises, without a decision. */
export function AddAction() {
  const item = useItem();
  const add = useRoomChange(AddActionInRoomDocument);
  const { typed: draft, type, clear } = useKept<ActionDraft>(`concord-action ${item.id}`, EMPTY_ACTION);
  const [errors, setErrors] = useState<ActionErrors>({});
  const [refusal, setRefusal] = useState<string>();
  const send = () => {
    const checked = toActionInputs([draft]);
    setRefusal(undefined);
    setErrors('errors' in checked ? (checked.errors[0] ?? {}) : {});
    const action = 'input' in checked ? checked.input[0] : undefined;
    if (action === undefined) return;
    add.change(
      { item: item.id, action },
      {
        onSaved: clear,
        onRefused: (message, answer) => {
          const problems = answer?.__typename === 'InvalidInputError' ? answer.problems : [];
          const atFields = problems.filter(({ path }) => path.startsWith('action'));
          setErrors(toActionErrors(atFields, [draft])[0] ?? {});
          if (atFields.length === 0) setRefusal(message);
        },
      },
    );
  };
  return (
    <form
      aria-label={say('Write down an action')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ActionFields draft={draft} errors={errors} onChange={type} />
      <Refusal>{refusal}</Refusal>
      <Button type="submit" variant="default" loading={add.isPending}>
        {say('Write down the action')}
      </Button>
    </form>
  );
}
