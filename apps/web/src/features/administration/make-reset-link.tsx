import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ConfirmStep } from '../../components/confirm-step.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { useStepFocus } from '../../components/use-step-focus.ts';
import {
  MakeResetLinkDocument,
  type MakeResetLinkMutation,
  type MemberPartsFragment,
} from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PartProps } from './administration-page.tsx';
import { CopyField } from './copy-field.tsx';

interface MakeResetLinkProps extends PartProps {
  readonly member: MemberPartsFragment;
  onClose(): void;
}

/** For a member who has lost their password, where no letter would reach them. */
export function MakeResetLink({ member, onNotice, onClose }: MakeResetLinkProps) {
  const { organisation = '' } = useParams();
  const [link, setLink] = useState<string | null>(null);
  const make = useChange(MakeResetLinkDocument);
  const refuse = (text: string) => {
    onClose();
    onNotice({ tone: 'error', text });
  };
  const take = ({ makeResetLink: answer }: MakeResetLinkMutation) => {
    if (answer.__typename !== 'ResetLinkMade') return refuse(refusalOf(answer));
    onNotice(null);
    setLink(answer.link);
  };
  if (link !== null) return <NewLink name={member.name} link={link} onClose={onClose} />;
  return (
    <ConfirmStep
      question={say('Make a link for a new password of {name}?', { name: member.name })}
      action={say('Make the link')}
      pending={make.isPending}
      onConfirm={() =>
        make.mutate(
          { organisation, account: member.id },
          { onSuccess: take, onError: ({ message }) => refuse(message) },
        )
      }
      onClose={onClose}
    >
      {say(
        'You pass it on yourself: it is for servers that send no mail. The old password holds until the link is used, and the log says that you made it.',
      )}
    </ConfirmStep>
  );
}

interface NewLinkProps {
  readonly name: string;
  readonly link: string;
  onClose(): void;
}

function NewLink({ name, link, onClose }: NewLinkProps) {
  const box = useStepFocus<HTMLDivElement>();
  return (
    <div
      className="step-box"
      role="group"
      aria-label={say('A new password for {name}', { name })}
      tabIndex={-1}
      ref={box}
    >
      <p>
        {say(
          'Pass this link on to {name}. It is good for an hour, once, and whoever opens it gets into this account: give it to nobody else.',
          { name },
        )}
      </p>
      <CopyField label={say('Link for {name}', { name })} value={link} />
      <div className="button-row">
        <Button variant="default" onClick={onClose}>
          {say('Done@@a command')}
        </Button>
      </div>
    </div>
  );
}
