import { formatDate, formatPercent, formatPoints } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import type { ReactNode } from 'react';
import type { DecisionPartsFragment } from '../graphql/operations.ts';
import { decisionKindWords, dismissalWords } from './decision-words.ts';
import { ExpectedAndNow } from './expected-and-now.tsx';
import { sayMoment } from './say-moment.ts';
import { sayPerson } from './say-people.ts';
import { PlainTag } from './tags.tsx';

interface DecisionCardProps {
  readonly decision: DecisionPartsFragment;
  readonly title: string;
  /** What it is about, where that does not stand around it. */
  readonly about?: ReactNode;
}

/** One decision: what, why, by whom, and what it was meant to do. The rest unfolds. */
export function DecisionCard({ decision, title, about }: DecisionCardProps) {
  const { choice, reason, replacedBy } = decision;
  return (
    <article className="decision">
      <h3>{title}</h3>
      {about !== undefined && (
        <p className="quiet">
          <Say text="On: {about}" about={about} />
        </p>
      )}
      <p className="tag-line">
        <PlainTag>{decisionKindWords[decision.kind].name}</PlainTag>
        {decision.reviewDue && <PlainTag>{say('Review due')}</PlainTag>}
        {replacedBy != null && <PlainTag>{say('Replaced')}</PlainTag>}
        <span className="quiet">
          {decision.decidedBy == null
            ? say('Written down {when}', { when: sayMoment(decision.decidedAt) })
            : `${sayPerson(decision.decidedBy)}, ${sayMoment(decision.decidedAt)}`}
        </span>
      </p>
      {title !== choice && <p>{choice}</p>}
      <p>
        <Say
          text="<quiet>Because</quiet> {reason}"
          quiet={(words) => <span className="quiet">{words}</span>}
          reason={reason}
        />
      </p>
      {replacedBy != null && (
        <p className="quiet">{say('Replaced later by: {choice}', { choice: replacedBy.choice })}</p>
      )}
      <ExpectedAndNow decision={decision} />
      <details>
        <summary>{say('More about this decision')}</summary>
        <dl className="facts compact">
          {factsOf(decision).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <OptionsConsidered options={decision.options} />
      </details>
    </article>
  );
}

function OptionsConsidered({ options }: Pick<DecisionPartsFragment, 'options'>) {
  if (options.length === 0) return <p className="quiet">{say('No other options were written down.')}</p>;
  return (
    <>
      <p className="quiet">{say('Options that were considered:')}</p>
      <ul className="plain-list">
        {options.map(({ says, chosen, effect }) => (
          <li key={says}>
            {chosen && <strong>{say('Chosen:')} </strong>}
            {says}
            {effect != null && (
              <span className="goal-wish">
                {say('Alignment {before} → {after} of 100; would close {closes}, would open {opens}', {
                  before: formatPoints(effect.before),
                  after: formatPoints(effect.after),
                  closes: effect.closes.length,
                  opens: effect.opens.length,
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function factsOf(decision: DecisionPartsFragment): readonly (readonly [string, string])[] {
  const people = (all: DecisionPartsFragment['responsible']) =>
    all.length === 0 ? say('Nobody named') : all.map(({ name }) => name).join(', ');
  return [
    ...(decision.context == null ? [] : [[say('Situation'), decision.context] as const]),
    ...(decision.dismissedBecause == null
      ? []
      : [[say('Why it is none'), dismissalWords[decision.dismissedBecause].name] as const]),
    ...(decision.acceptedUpTo == null
      ? []
      : [
          [
            say('Accepted up to'),
            say('severity {severity}', { severity: formatPercent(decision.acceptedUpTo, 1) }),
          ] as const,
        ]),
    [say('To be reviewed'), decision.reviewOn == null ? say('No day set') : formatDate(decision.reviewOn)],
    [say('Answers for it'), decision.accountable?.name ?? say('Somebody who has left')],
    [say('Carry it out'), people(decision.responsible)],
    [say('Were asked'), people(decision.consulted)],
    [say('Are told'), people(decision.informed)],
  ];
}
