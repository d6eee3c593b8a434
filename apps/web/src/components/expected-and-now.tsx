import { formatValue } from '@concord/charts';
import type { DecisionPartsFragment } from '../graphql/operations.ts';
import { verdictWords } from './decision-words.ts';
import { PlainTag } from './tags.tsx';

/** What a decision was expected to do to a metric, beside what the metric does now, and how it was judged. */
export function ExpectedAndNow({ decision }: { decision: DecisionPartsFragment }) {
  const { expected, verdict, actualValue, verdictNote } = decision;
  if (expected == null && verdict == null) return null;
  const say = (value: number | null | undefined) =>
    value == null ? 'not known' : formatValue(value, expected?.metric.unit ?? '');
  return (
    <div className="expected">
      {expected != null && (
        <dl className="expected-values" aria-label={`Expected effect on ${expected.metric.name}`}>
          <div className="expected-metric">
            <dt>Meant to move</dt>
            <dd>{expected.metric.name}</dd>
          </div>
          {[
            ['Was', say(expected.from)],
            ['Expected', say(expected.to)],
            ['Is now', say(expected.now)],
            ...(verdict == null ? [] : [['At the review', say(actualValue)]]),
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
