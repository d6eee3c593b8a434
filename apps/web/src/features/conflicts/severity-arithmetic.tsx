import { formatNumber, formatPercent } from '@concord/charts';
import { Section } from '../../components/section.tsx';
import { sayScope } from '../../components/say-scope.ts';
import type { ConflictDetails } from './conflict-details.ts';

const magnitudes: Record<ConflictDetails['rule'], string> = {
  OPPOSED_TARGETS: 'how far apart the targets are, measured by the longer way either goal has to go',
  INCONSISTENT_PROMISE: 'how far apart the promises are, measured by the larger one',
  INCOMPATIBLE_TARGETS: 'the share of what it plans that every goal would have to give up',
  TRADE_OFF: 'how strongly one goal helps what the other hurts, weighed by what matters to people',
  OVER_CAPACITY: 'how much too much is planned with, measured by what there is',
  SCHEDULE_CLASH: 'how many days are missing, measured by the length of the waiting goal',
};

/** The arithmetic, with its numbers: nothing about a conflict is a matter of taste. */
export function SeverityArithmetic({ conflict }: { conflict: ConflictDetails }) {
  const { stake, magnitude, exposure, severity, confidence } = conflict;
  const factors = [
    ['Stake', stake, 'how much people care about what the goals reach'],
    ['Magnitude', magnitude, magnitudes[conflict.rule]],
    ['Exposure', exposure, 'how much of the time and the business the goals share'],
  ] as const;
  return (
    <Section title={`Severity ${formatPercent(severity, 1)}, worked out`}>
      <p className="arithmetic">
        {factors.map(([name, value], index) => (
          <span key={name}>
            {index > 0 && <span aria-hidden="true"> × </span>}
            {name} <strong>{formatPercent(value, 1)}</strong>
          </span>
        ))}
        <span>
          {' = '}Severity <strong>{formatPercent(severity, 1)}</strong>
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
          <dt>Confidence {formatPercent(confidence)}</dt>
          <dd>how sure the facts used are; kept apart from severity</dd>
        </div>
        <Overlap conflict={conflict} />
      </dl>
    </Section>
  );
}

function Overlap({ conflict }: { conflict: ConflictDetails }) {
  const { overlap } = conflict.evidence;
  if (overlap == null || overlap.days == null) return null;
  return (
    <div>
      <dt>Shared time and place</dt>
      <dd>
        {formatNumber(overlap.days)} days
        {overlap.ofDays != null && ` of the ${formatNumber(overlap.ofDays)} days of the shorter goal`};{' '}
        {sayScope(overlap.scope)}
      </dd>
    </div>
  );
}
