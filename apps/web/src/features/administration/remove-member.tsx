import { useParams } from 'react-router';
import { RemoveMemberDocument, type MemberPartsFragment, type RemoveMemberMutation } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PartProps } from './administration-page.tsx';
import { ConfirmStep } from './confirm-step.tsx';
import { refusalOf } from './refusal-of.ts';
import { useOwnStanding } from './use-own-standing.ts';

interface RemoveMemberProps extends PartProps {
  readonly member: MemberPartsFragment;
  onClose(): void;
}

export function RemoveMember({ member: { id, name }, onNotice, onClose }: RemoveMemberProps) {
  const { organisation = '' } = useParams();
  const remove = useChange(RemoveMemberDocument);
  const takeOwn = useOwnStanding();
  const take = ({ removeMember: answer }: RemoveMemberMutation) => {
    onClose();
    if (answer.__typename !== 'MembersSaved') return onNotice({ tone: 'error', text: refusalOf(answer) });
    onNotice({ tone: 'done', text: `${name} is no member any more. What they did stays under their name.` });
    takeOwn(answer.members);
  };
  const run = () =>
    remove.mutate(
      { organisation, account: id },
      { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) },
    );
  return (
    <ConfirmStep
      question={`Remove ${name}?`}
      action={`Remove ${name}`}
      pending={remove.isPending}
      onConfirm={run}
      onClose={onClose}
    >
      They see nothing of the organisation from then on. What they did stays under their name, and so do the goals that
      they own in the plan. You can invite them again.
    </ConfirmStep>
  );
}
