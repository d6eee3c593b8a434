import { say } from '@concord/texts';
import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ConfirmStep } from '../../components/confirm-step.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import {
  ForgetMemberDocument,
  RemoveMemberDocument,
  type MemberAnswerFragment,
  type MemberPartsFragment,
} from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PartProps } from './administration-page.tsx';
import { useOwnStanding } from './use-own-standing.ts';

interface RemoveMemberProps extends PartProps {
  readonly member: MemberPartsFragment;
  onClose(): void;
}

type Way = 'remove' | 'forget';

/** Two ways to end what somebody is here: their name stays where they did something, or goes from there too. */
export function RemoveMember({ member: { id, name }, onNotice, onClose }: RemoveMemberProps) {
  const { organisation = '' } = useParams();
  const [way, setWay] = useState<Way>('remove');
  const remove = useChange(RemoveMemberDocument);
  const forget = useChange(ForgetMemberDocument);
  const takeOwn = useOwnStanding();
  const take = (answer: MemberAnswerFragment) => {
    onClose();
    if (answer.__typename !== 'MembersSaved') return onNotice({ tone: 'error', text: refusalOf(answer) });
    onNotice({ tone: 'done', text: outcomes[way](name) });
    takeOwn(answer.members);
  };
  const onError = ({ message }: Error) => onNotice({ tone: 'error', text: message });
  const who = { organisation, account: id };
  const run = {
    remove: () => remove.mutate(who, { onSuccess: ({ removeMember }) => take(removeMember), onError }),
    forget: () => forget.mutate(who, { onSuccess: ({ forgetMember }) => take(forgetMember), onError }),
  };
  return (
    <ConfirmStep
      question={say('Remove {name}?', { name })}
      action={way === 'remove' ? say('Remove {name}', { name }) : say('Remove and forget')}
      pending={remove.isPending || forget.isPending}
      onConfirm={run[way]}
      onClose={onClose}
    >
      <Radio.Group label={say('What becomes of their name')} value={way} onChange={(chosen) => setWay(chosen as Way)}>
        <div className="kind-choices">
          <Radio value="remove" label={say('Remove')} description={meanings.remove()} />
          <Radio value="forget" label={say('Remove and forget')} description={meanings.forget()} />
        </div>
      </Radio.Group>
    </ConfirmStep>
  );
}

const meanings: Record<Way, () => string> = {
  remove: () =>
    say(
      'They see nothing here any more. What they did stays under their name, and so do the goals that they own; you can invite them again.',
    ),
  forget: () =>
    say(
      'Their name and address go too: the plan and its history say “Former member” instead, and this cannot be undone.',
    ),
};

const outcomes: Record<Way, (name: string) => string> = {
  remove: (name) => say('{name} is no member any more. What they did stays under their name.', { name }),
  forget: (name) => say('{name} is removed and forgotten. What they did is a former member’s from now on.', { name }),
};
