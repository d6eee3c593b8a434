import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { ChangeMemberDocument, type ChangeMemberMutation, type MemberPartsFragment } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PartProps } from './administration-page.tsx';
import { toGrantsDraft, toGrantsInput } from './grants-draft.ts';
import { GrantsFields, type Choices } from './grants-fields.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { useOwnStanding } from './use-own-standing.ts';
import { useStepFocus } from '../../components/use-step-focus.ts';

interface MemberFormProps extends PartProps {
  readonly member: MemberPartsFragment;
  readonly choices: Choices;
  onClose(): void;
}

/** What a member may do, to be changed. It holds from their next request on. */
export function MemberForm({ member, choices, onNotice, onClose }: MemberFormProps) {
  const { organisation = '' } = useParams();
  const [draft, setDraft] = useState(() => toGrantsDraft(member));
  const [errors, setErrors] = useState<Readonly<Record<number, string>>>({});
  const change = useChange(ChangeMemberDocument);
  const takeOwn = useOwnStanding();
  const box = useStepFocus<HTMLFormElement>();
  const take = ({ changeMember: answer }: ChangeMemberMutation) => {
    if (answer.__typename !== 'MembersSaved') return onNotice({ tone: 'error', text: refusalOf(answer) });
    onNotice({
      tone: 'done',
      text: say('What {name} may do is changed. It holds from now on.', { name: member.name }),
    });
    onClose();
    takeOwn(answer.members);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = toGrantsInput(draft);
    setErrors('errors' in checked ? checked.errors : {});
    if ('errors' in checked) return;
    change.mutate(
      { organisation, account: member.id, grants: checked.input },
      { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) },
    );
  };
  return (
    <form
      className="step-box"
      noValidate
      aria-label={say('What {name} may do', { name: member.name })}
      tabIndex={-1}
      ref={box}
      onSubmit={submit}
    >
      <strong>{say('What {name} may do', { name: member.name })}</strong>
      <GrantsFields
        draft={draft}
        choices={choices}
        errors={errors}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
      />
      <div className="button-row">
        <Button type="submit" loading={change.isPending}>
          {say('Save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Not now')}
        </Button>
      </div>
    </form>
  );
}
