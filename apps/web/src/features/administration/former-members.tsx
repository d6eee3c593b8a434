import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { ConfirmStep } from '../../components/confirm-step.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { sayDay } from '../../components/say-moment.ts';
import { Section } from '../../components/section.tsx';
import { StepRow } from '../../components/step-row.tsx';
import {
  ForgetMemberDocument,
  type ForgetMemberMutation,
  type FormerMemberPartsFragment,
} from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PartProps } from './administration-page.tsx';

interface FormerMembersProps extends PartProps {
  readonly members: readonly FormerMemberPartsFragment[];
}

/** Who was removed and still has a name in the history. */
export function FormerMembers({ members, onNotice }: FormerMembersProps) {
  if (members.length === 0) return null;
  return (
    <Section
      title={say('Removed members')}
      note={say('They see nothing here, and what they did stands under their name. Forget those who ask for it.')}
    >
      <ul className="step-list">
        {members.map((member) => (
          <StepRow
            key={member.id}
            name={member.name}
            under={say('{email} · until {day}', { email: member.email, day: sayDay(member.until) })}
            action={say('Forget')}
          >
            {(close) => <ForgetMember member={member} onNotice={onNotice} onClose={close} />}
          </StepRow>
        ))}
      </ul>
    </Section>
  );
}

interface ForgetMemberProps extends PartProps {
  readonly member: FormerMemberPartsFragment;
  onClose(): void;
}

function ForgetMember({ member: { id, name }, onNotice, onClose }: ForgetMemberProps) {
  const { organisation = '' } = useParams();
  const forget = useChange(ForgetMemberDocument);
  const take = ({ forgetMember: answer }: ForgetMemberMutation) => {
    onClose();
    if (answer.__typename !== 'MembersSaved') return onNotice({ tone: 'error', text: refusalOf(answer) });
    onNotice({
      tone: 'done',
      text: say('{name} is forgotten. What they did is a former member’s from now on.', { name }),
    });
  };
  return (
    <ConfirmStep
      question={say('Forget {name}?', { name })}
      action={say('Forget {name}', { name })}
      pending={forget.isPending}
      onConfirm={() =>
        forget.mutate(
          { organisation, account: id },
          { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) },
        )
      }
      onClose={onClose}
    >
      {say('Their name and address go: the plan and its history say “Former member” instead. This cannot be undone.')}
    </ConfirmStep>
  );
}
