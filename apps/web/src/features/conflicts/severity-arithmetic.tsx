import { formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Section } from '../../components/section.tsx';
import { sayScope } from '../../components/say-scope.ts';
import type { ConflictDetails } from './conflict-details.ts';

const magnitudes: Record<ConflictDetails['rule'], () => string> = {
  OPPOSED_TARGETS: () => say('how far apart the targets are, measured by the longer way either goal has to go'),
  INCONSISTENT_PROMISE: () => say('how far apart the promises are, measured by the larger one'),
  INCOMPATIBLE_TARGETS: () => say('the share of what it plans that every goal would have to give up'),
  TRADE_OFF: () => say('how strongly one goal helps what the other hurts, weighed by what matters to people'),
  OVER_CAPACITY: () => say('how much too much is planned with, measured by what there is'),
  SCHEDULE_CLASH: () => say('how many days are missing, measured by the length of the waiting goal'),
  UNSTAFFED_PROMISE: () => say('the share of the promised hours in which nobody is there'),
};

/** The arithmetic, with its numbers: nothing about a conflict is a matter of taste. */
export function SeverityArithmetic({ conflict }: { conflict: ConflictDetails }) {
  const { stake, magnitude, exposure, severity, confidence } = conflict;
  const factors = [
    [say('Stake'), stake, say('how much people care about what the goals reach')],
    [say('Magnitude'), magnitude, magnitudes[conflict.rule]()],
    [say('Exposure'), exposure, say('how much of the time and the business the goals share')],
  ] as const;
  return (
    <Section title={say('Severity {severity}, worked out', { severity: formatPercent(severity, 1) })}>
      <p className="arithmetic">
        {factors.map(([name, value], index) => (
          <span key={name}>
            {index > 0 && <span aria-hidden="true"> × </span>}
            {name} <strong>{formatPercent(value, 1)}</strong>
          </span>
        ))}
        <span>
          {' = '}
          <Say
            text="Severity <strong>{severity}</strong>"
            severity={formatPercent(severity, 1)}
            strong={(words) => <strong>{words}</strong>}
          />
        </span>
      </p>
      <dl className="facts">
        {factors.map(([name, , meaning]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
        <div>
          <dt>{say('Confidence {confidence}', { confidence: formatPercent(confidence) })}</dt>
          <dd>{say('how sure the facts used are; kept apart from severity')}</dd>
        </div>
        <Overlap conflict={conflict} />
      </dl>
    </Section>
  );
}

function Overlap({ conflict }: { conflict: ConflictDetails }) {
  const { overlap } = conflict.evidence;
  if (overlap == null || overlap.days == null) return null;
  const { days } = overlap;
  const scope = sayScope(overlap.scope);
  return (
    <div>
      <dt>{say('Shared time and place')}</dt>
      <dd>
        {overlap.ofDays == null
          ? say('{days, plural, one {# day} other {# days}}; {scope}', { days, scope })
          : say(
              '{days, plural, one {# day} other {# days}} of the {all, plural, one {# day} other {# days}} ' +
                'of the shorter goal; {scope}',
              { days, scope, all: overlap.ofDays },
            )}
      </dd>
    </div>
  );
}
