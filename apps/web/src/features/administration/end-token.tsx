import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { RevokeTokenDocument, type RevokeTokenMutation, type TokenPartsFragment } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PartProps } from './administration-page.tsx';
import { ConfirmStep } from '../../components/confirm-step.tsx';

interface EndTokenProps extends PartProps {
  readonly token: TokenPartsFragment;
  onClose(): void;
}

export function EndToken({ token: { id, name }, onNotice, onClose }: EndTokenProps) {
  const { organisation = '' } = useParams();
  const end = useChange(RevokeTokenDocument);
  const take = ({ revokeToken: answer }: RevokeTokenMutation) => {
    onClose();
    onNotice(
      answer.__typename === 'TokenRevoked'
        ? { tone: 'done', text: say('The token “{name}” is ended.', { name }) }
        : { tone: 'error', text: answer.message },
    );
  };
  const run = () =>
    end.mutate(
      { organisation, token: id },
      { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) },
    );
  return (
    <ConfirmStep
      question={say('End the token “{name}”?', { name })}
      action={say('End it now')}
      pending={end.isPending}
      onConfirm={run}
      onClose={onClose}
    >
      {say(
        'Programs that use it are refused from then on, and it cannot be made good again. What was done with it stays in the log.',
      )}
    </ConfirmStep>
  );
}
