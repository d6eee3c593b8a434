import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { InviteMemberDocument, type InviteMemberMutation } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PartProps } from './administration-page.tsx';
import { CopyField } from './copy-field.tsx';
import { noGrants, toGrantsInput } from './grants-draft.ts';
import { GrantsFields, type Choices } from './grants-fields.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { useStepFocus } from '../../components/use-step-focus.ts';

interface InviteMemberProps extends PartProps {
  readonly choices: Choices;
}

interface Invitation {
  readonly email: string;
  readonly link: string;
}

/** Opens a form, and after it shows the link that was made. */
export function InviteMember({ choices, onNotice }: InviteMemberProps) {
  const [isOpen, setOpen] = useState(false);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const open = () => {
    setInvitation(null);
    setOpen(true);
  };
  const done = (made: Invitation) => {
    onNotice(null);
    setInvitation(made);
    setOpen(false);
  };
  return (
    <div className="step-opening">
      <Button aria-expanded={isOpen} onClick={isOpen ? () => setOpen(false) : open}>
        {say('Invite somebody')}
      </Button>
      {isOpen && <InviteForm choices={choices} onNotice={onNotice} onInvited={done} onClose={() => setOpen(false)} />}
      {invitation !== null && <NewInvitation invitation={invitation} />}
    </div>
  );
}

function NewInvitation({ invitation: { email, link } }: { invitation: Invitation }) {
  return (
    <div className="step-box" role="status">
      <strong>{say('{email} is invited.', { email })}</strong>
      <p>
        {say(
          'If the letter does not arrive, pass this link on. It is good for a week, once, and for whoever opens it: give it to nobody else.',
        )}
      </p>
      <CopyField label={say('Link to pass on')} value={link} />
    </div>
  );
}

interface InviteFormProps extends InviteMemberProps {
  onInvited(invitation: Invitation): void;
  onClose(): void;
}

function InviteForm({ choices, onNotice, onInvited, onClose }: InviteFormProps) {
  const { organisation = '' } = useParams();
  const [email, setEmail] = useState('');
  const [grants, setGrants] = useState(noGrants);
  const [missing, setMissing] = useState(false);
  const [errors, setErrors] = useState<Readonly<Record<number, string>>>({});
  const invite = useChange(InviteMemberDocument);
  const box = useStepFocus<HTMLFormElement>();
  const take = ({ inviteMember: answer }: InviteMemberMutation) =>
    answer.__typename === 'MemberInvited'
      ? onInvited({ email: email.trim(), link: answer.link })
      : onNotice({ tone: 'error', text: refusalOf(answer) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = toGrantsInput(grants);
    setMissing(email.trim() === '');
    setErrors('errors' in checked ? checked.errors : {});
    if ('errors' in checked || email.trim() === '') return;
    invite.mutate(
      { organisation, email: email.trim(), grants: checked.input },
      { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) },
    );
  };
  return (
    <form className="step-box" noValidate aria-label={say('Invitation')} tabIndex={-1} ref={box} onSubmit={submit}>
      <TextInput
        label={say('E-mail')}
        type="email"
        autoComplete="off"
        value={email}
        error={missing ? say('Type the address that the invitation goes to.') : undefined}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
      />
      <GrantsFields
        draft={grants}
        choices={choices}
        errors={errors}
        onChange={(changes) => setGrants({ ...grants, ...changes })}
      />
      <div className="button-row">
        <Button type="submit" loading={invite.isPending}>
          {say('Send the invitation')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Not now')}
        </Button>
      </div>
    </form>
  );
}
