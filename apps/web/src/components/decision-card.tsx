import { formatDate, formatPercent, formatPoints } from '@concord/charts';
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
      {about !== undefined && <p className="quiet">On: {about}</p>}
      <p className="tag-line">
        <PlainTag>{decisionKindWords[decision.kind].name}</PlainTag>
        {decision.reviewDue && <PlainTag>Review due</PlainTag>}
        {replacedBy != null && <PlainTag>Replaced</PlainTag>}
        <span className="quiet">
          {decision.decidedBy == null ? 'Written down' : `${sayPerson(decision.decidedBy)},`}{' '}
          {sayMoment(decision.decidedAt)}
        </span>
      </p>
      {title !== choice && <p>{choice}</p>}
      <p>
        <span className="quiet">Because </span>
        {reason}
      </p>
      {replacedBy != null && <p className="quiet">Replaced later by: {replacedBy.choice}</p>}
      <ExpectedAndNow decision={decision} />
      <details>
        <summary>More about this decision</summary>
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
  if (options.length === 0) return <p className="quiet">No other options were written down.</p>;
  return (
    <>
      <p className="quiet">Options that were considered:</p>
      <ul className="plain-list">
        {options.map(({ says, chosen, effect }) => (
          <li key={says}>
            {chosen && <strong>Chosen: </strong>}
            {says}
            {effect != null && (
              <span className="goal-wish">
                Alignment {formatPoints(effect.before)} → {formatPoints(effect.after)} of 100; would close{' '}
                {effect.closes.length}, would open {effect.opens.length}
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
    all.length === 0 ? 'Nobody named' : all.map(({ name }) => name).join(', ');
  return [
    ...(decision.context == null ? [] : [['Situation', decision.context] as const]),
    ...(decision.dismissedBecause == null
      ? []
      : [['Why it is none', dismissalWords[decision.dismissedBecause].name] as const]),
    ...(decision.acceptedUpTo == null
      ? []
      : [['Accepted up to', `severity ${formatPercent(decision.acceptedUpTo, 1)}`] as const]),
    ['To be reviewed', decision.reviewOn == null ? 'No day set' : formatDate(decision.reviewOn)],
    ['Answers for it', decision.accountable?.name ?? 'Somebody who has left'],
    ['Carry it out', people(decision.responsible)],
    ['Were asked', people(decision.consulted)],
    ['Are told', people(decision.informed)],
  ];
}
