import { formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import type { DecisionPartsFragment } from '../graphql/operations.ts';
import { verdictWords } from './decision-words.ts';
import { PlainTag } from './tags.tsx';

/** What a decision was expected to do to a metric, beside what the metric does now, and how it was judged. */
export function ExpectedAndNow({ decision }: { decision: DecisionPartsFragment }) {
  const { expected, verdict, actualValue, verdictNote } = decision;
  if (expected == null && verdict == null) return null;
  const told = (value: number | null | undefined) =>
    value == null ? say('not known') : formatValue(value, expected?.metric.unit ?? '');
  return (
    <div className="expected">
      {expected != null && (
        <dl
          className="expected-values"
          aria-label={say('Expected effect on {metric}', { metric: expected.metric.name })}
        >
          <div className="expected-metric">
            <dt>{say('Meant to move')}</dt>
            <dd>{expected.metric.name}</dd>
          </div>
          {[
            [say('Was'), told(expected.from)],
            [say('Expected'), told(expected.to)],
            [say('Is now'), told(expected.now)],
            ...(verdict == null ? [] : [[say('At the review'), told(actualValue)]]),
          ].map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {verdict != null && (
        <p>
          <PlainTag>{verdictWords[verdict].name}</PlainTag> {verdictNote}
        </p>
      )}
    </div>
  );
}
