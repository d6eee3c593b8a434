import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { ConfirmStep } from '../../components/confirm-step.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { Section } from '../../components/section.tsx';
import { StepRow } from '../../components/step-row.tsx';
import { ForgetPersonDocument, type ForgetPersonMutation, type PersonPartsFragment } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PartProps } from './administration-page.tsx';

interface PeopleWithoutAccountProps extends PartProps {
  readonly people: readonly PersonPartsFragment[];
}

/** Whom the plan names, as owners of goals above all, without their being a member. */
export function PeopleWithoutAccount({ people, onNotice }: PeopleWithoutAccountProps) {
  if (people.length === 0) return null;
  return (
    <Section
      title={say('People of the plan who do not sign in')}
      note={say('The plan names them, mostly as owners of goals. Forget those who have left and ask for it.')}
    >
      <ul className="step-list">
        {people.map((person) => (
          <StepRow key={person.key} name={person.name} under={person.department?.name} action={say('Forget')}>
            {(close) => <ForgetPerson person={person} onNotice={onNotice} onClose={close} />}
          </StepRow>
        ))}
      </ul>
    </Section>
  );
}

interface ForgetPersonProps extends PartProps {
  readonly person: PersonPartsFragment;
  onClose(): void;
}

function ForgetPerson({ person: { key, name }, onNotice, onClose }: ForgetPersonProps) {
  const { organisation = '' } = useParams();
  const forget = useChange(ForgetPersonDocument);
  const take = ({ forgetPerson: answer }: ForgetPersonMutation) => {
    onClose();
    if (answer.__typename !== 'PersonForgotten') return onNotice({ tone: 'error', text: refusalOf(answer) });
    onNotice({
      tone: 'done',
      text: say('{name} is forgotten. Their goals belong to a “Former member” now.', { name }),
    });
  };
  return (
    <ConfirmStep
      question={say('Forget {name}?', { name })}
      action={say('Forget {name}', { name })}
      pending={forget.isPending}
      onConfirm={() =>
        forget.mutate(
          { organisation, person: key },
          { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) },
        )
      }
      onClose={onClose}
    >
      {say(
        'Their name and address go from the plan and its history, which say “Former member” instead. Goals that they own stay, and wait for another owner. This cannot be undone.',
      )}
    </ConfirmStep>
  );
}
