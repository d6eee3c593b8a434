import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { useMembership } from '../app/session/session-context.ts';
import { saidTable } from './said-table.ts';

/** What somebody wants to do that the record ascribes to a person. */
export type AscribedStep = keyof typeof sentences;

/** In place of a step that the record ascribes to a person: who is signed in is none of the plan's people. */
export function NotLinked({ step }: { step: AscribedStep }) {
  const { organisation = '' } = useParams();
  const name = useMembership(organisation)?.organisationName;
  return (
    <p className="not-linked">
      {sentences[step]}{' '}
      {name === undefined
        ? say('Ask an administrator of your organisation to link it.')
        : say('Ask an administrator of {organisation} to link it.', { organisation: name })}
    </p>
  );
}

const sentences = saidTable({
  takePart: () => say('Your account is not linked to a person of the plan, which it has to be to take part.'),
  answer: () => say('Your account is not linked to a person of the plan, which it has to be to answer.'),
  activate: () => say('Your account is not linked to a person of the plan, which it has to be for that.'),
  decide: () => say('Your account is not linked to a person of the plan, which it has to be to decide.'),
  openAgain: () => say('Your account is not linked to a person of the plan, which it has to be to open it again.'),
  acknowledge: () =>
    say(
      'Your account is not linked to a person of the plan, which it has to be to acknowledge it for your department.',
    ),
  review: () => say('Your account is not linked to a person of the plan, which it has to be to review it.'),
});
