import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../components/notice.tsx';
import { AcceptHelpDocument, type HelpPartsFragment, WithdrawHelpDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { useHelpOutcome } from './use-help-change.ts';

export type HelpStep = 'accept' | 'decline' | 'counter';

interface HelpStepsProps {
  readonly help: HelpPartsFragment;
  readonly mayAnswer: boolean;
  readonly mayWithdraw: boolean;
  /** The one that is open below. */
  readonly step: HelpStep | null;
  onStep(step: HelpStep): void;
  onNotice(notice: NoticeContent | null): void;
}

/** What can be done with a request or an offer: what needs more to be said opens below it. */
export function HelpSteps({ help, mayAnswer, mayWithdraw, step, onStep, onNotice }: HelpStepsProps) {
  const { organisation = '' } = useParams();
  const accept = useChange(AcceptHelpDocument);
  const withdraw = useChange(WithdrawHelpDocument);
  const { took, refused } = useHelpOutcome(onNotice);
  const { id, version, words, givingGoal } = help;
  const seen = { organisation, help: id, version };
  const onError = ({ message }: { readonly message: string }) => refused(message);
  if (!mayAnswer && !mayWithdraw) return null;
  const acceptNow = () =>
    accept.mutate(seen, {
      onSuccess: ({ acceptHelp }) => void took(acceptHelp, say('Accepted: it stands in the plan now.'), true),
      onError,
    });
  const withdrawNow = () =>
    withdraw.mutate(seen, {
      onSuccess: ({ withdrawHelp }) => void took(withdrawHelp, say('It is taken back.'), true),
      onError,
    });
  const opening = (name: HelpStep, label: string, title: string) => (
    <Button variant="default" size="xs" aria-label={title} aria-expanded={step === name} onClick={() => onStep(name)}>
      {label}
    </Button>
  );
  return (
    <div className="button-row">
      {mayAnswer &&
        (givingGoal == null ? (
          opening('accept', say('Accept …'), say('Accept: {words}', { words }))
        ) : (
          <Button
            size="xs"
            loading={accept.isPending}
            aria-label={say('Accept: {words}', { words })}
            onClick={acceptNow}
          >
            {say('Accept')}
          </Button>
        ))}
      {mayAnswer &&
        opening('counter', say('Propose something else'), say('Propose something else: {words}', { words }))}
      {mayAnswer && opening('decline', say('Decline'), say('Decline: {words}', { words }))}
      {mayWithdraw && (
        <Button
          variant="default"
          size="xs"
          loading={withdraw.isPending}
          aria-label={say('Take back: {words}', { words })}
          onClick={withdrawNow}
        >
          {say('Take back')}
        </Button>
      )}
    </div>
  );
}
