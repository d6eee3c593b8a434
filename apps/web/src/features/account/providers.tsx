import { say } from '@concord/texts';
import { ConfirmStep } from '../../components/confirm-step.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { sayMoment } from '../../components/say-moment.ts';
import { Section } from '../../components/section.tsx';
import { StepRow } from '../../components/step-row.tsx';
import {
  UnlinkIdentityDocument,
  type AccountPartsFragment,
  type UnlinkIdentityMutation,
} from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PartProps } from './account-page.tsx';

type Identity = AccountPartsFragment['identities'][number];

/** Where else one can sign in to get in here. */
export function Providers({ account: { identities }, onNotice }: PartProps) {
  return (
    <Section title={say('Other ways to sign in')} note={say('Whoever can sign in there as you gets in here as you.')}>
      <ul className="step-list">
        {identities.map((identity) => (
          <StepRow
            key={identity.id}
            name={identity.provider}
            under={say('Since {moment}', { moment: sayMoment(identity.since) })}
            action={say('Unlink')}
          >
            {(close) => <Unlink identity={identity} onNotice={onNotice} onClose={close} />}
          </StepRow>
        ))}
      </ul>
    </Section>
  );
}

interface UnlinkProps extends Pick<PartProps, 'onNotice'> {
  readonly identity: Identity;
  onClose(): void;
}

function Unlink({ identity: { id, provider }, onNotice, onClose }: UnlinkProps) {
  const unlink = useChange(UnlinkIdentityDocument);
  const take = ({ unlinkIdentity: answer }: UnlinkIdentityMutation) => {
    onClose();
    if (answer.__typename !== 'AccountSaved') return onNotice({ tone: 'error', text: refusalOf(answer) });
    onNotice({ tone: 'done', text: say('{provider} is unlinked.', { provider }) });
  };
  return (
    <ConfirmStep
      question={say('Unlink {provider}?', { provider })}
      action={say('Unlink it')}
      pending={unlink.isPending}
      onConfirm={() =>
        unlink.mutate(
          { identity: id },
          { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) },
        )
      }
      onClose={onClose}
    >
      {say(
        'What {provider} knows of you is forgotten here. If you sign in from there again with the address of this ' +
          'account, it is linked once more.',
        { provider },
      )}
    </ConfirmStep>
  );
}
