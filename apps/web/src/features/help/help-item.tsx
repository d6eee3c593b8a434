import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMembership } from '../../app/session/session-context.ts';
import { useMay } from '../../app/session/use-may.ts';
import { IconAlertTriangle } from '../../components/icons.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { sayPerson } from '../../components/say-people.ts';
import { PlainTag } from '../../components/tags.tsx';
import type { HelpPartsFragment } from '../../graphql/operations.ts';
import { AcceptHelp, CounterHelp, DeclineHelp } from './answer-help.tsx';
import { helpStateWords } from './help-words.ts';
import { isPressing, sayHelp, sayWaiting } from './say-help.ts';
import { type HelpStep, HelpSteps } from './help-steps.tsx';

interface HelpItemProps {
  readonly help: HelpPartsFragment;
  onNotice(notice: NoticeContent | null): void;
}

/** One request or offer: what it is about, how long it waits, and, for those who may, the answer right here. */
export function HelpItem({ help, onNotice }: HelpItemProps) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const person = useMembership(organisation)?.personKey;
  const [step, setStep] = useState<HelpStep | null>(null);
  const { state, words, waitsFor, kind, asking, giving, goal } = help;
  const mayAnswer = waitsFor != null && may.lead(waitsFor.key);
  const isOwner = goal.owner != null && goal.owner.key === person;
  const mayWithdraw =
    state === 'OPEN' && (kind === 'REQUEST' ? may.contribute(asking.key) || isOwner : may.lead(giving.key));
  const close = () => setStep(null);
  return (
    <div className="action">
      <p>
        {isPressing(help) ? (
          <span className="tag" data-overdue="true">
            <IconAlertTriangle size={14} aria-hidden="true" />
            {sayWaiting(help)}
          </span>
        ) : (
          <PlainTag>{state === 'OPEN' ? sayWaiting(help) : helpStateWords[state]}</PlainTag>
        )}{' '}
        <strong>{words}</strong>
      </p>
      <p>
        {sayHelp(help)} <Between help={help} />
      </p>
      <Record help={help} />
      <HelpSteps help={help} {...{ mayAnswer, mayWithdraw, step, onNotice }} onStep={setStep} />
      {step === 'accept' && <AcceptHelp help={help} onNotice={onNotice} onClose={close} />}
      {step === 'decline' && <DeclineHelp help={help} onNotice={onNotice} onClose={close} />}
      {step === 'counter' && <CounterHelp help={help} onNotice={onNotice} onClose={close} />}
    </div>
  );
}

function Between({ help: { goal, givingGoal } }: { help: HelpPartsFragment }) {
  const { organisation = '' } = useParams();
  const link = (key: string, title: string) => <Link to={paths.goal(organisation, key)}>{title}</Link>;
  return givingGoal == null ? (
    <Say text="It is about “{goal}”." goal={link(goal.key, goal.title)} />
  ) : (
    <Say
      text="“{giving}” would help “{goal}”."
      giving={link(givingGoal.key, givingGoal.title)}
      goal={link(goal.key, goal.title)}
    />
  );
}

/** Who said what, when. */
function Record({ help: { madeBy, madeAt, answeredBy, answeredAt, reason, answers, state } }: HelpItemPropsOnly) {
  return (
    <p className="quiet">
      {say('{who}, {day}', { who: sayPerson(madeBy), day: formatDate(madeAt) })}
      {answers != null && ` · ${say('in place of “{words}”', { words: answers.words })}`}
      {answeredAt != null &&
        ` · ${say('{state}: {who}, {day}', { state: helpStateWords[state], who: sayPerson(answeredBy), day: formatDate(answeredAt) })}`}
      {reason != null && ` · ${say('“{reason}”', { reason })}`}
    </p>
  );
}

type HelpItemPropsOnly = Pick<HelpItemProps, 'help'>;
