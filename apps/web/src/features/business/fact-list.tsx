import { formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import { Section } from '../../components/section.tsx';
import { AddToList } from './add-to-list.tsx';
import type { Business } from './business-details.ts';
import { FactForm } from './fact-form.tsx';
import { ModelRow } from './model-row.tsx';
import { removalOfFact } from './removals.ts';
import { RowList } from './row-list.tsx';

/** What metrics are that nobody sets a goal for. */
export function FactList({ business }: { business: Business }) {
  const { facts, metrics } = business;
  return (
    <Section title={say('Facts')} note={say('What metrics are, whoever wants what. Laws are judged with them.')}>
      {facts.length === 0 && (
        <p className="quiet">
          {say('No facts yet. A law that names a metric needs a goal or a fact that says what it is.')}
        </p>
      )}
      <RowList rows={facts} nameOf={({ metric }) => metric.name}>
        {(fact) => (
          <ModelRow
            key={fact.metric.key}
            name={fact.metric.name}
            removal={removalOfFact(fact)}
            form={(close) => <FactForm business={business} fact={fact} onClose={close} />}
          >
            {say('{metric}: {value}', {
              metric: fact.metric.name,
              value: formatValue(fact.value, fact.metric.unit),
            })}
            {fact.mayReach != null && (
              <p className="quiet">
                {say('It may come to be {value}.', { value: formatValue(fact.mayReach, fact.metric.unit) })}
              </p>
            )}
          </ModelRow>
        )}
      </RowList>
      {facts.length < metrics.length && (
        <AddToList label={say('Add a fact')}>{(close) => <FactForm business={business} onClose={close} />}</AddToList>
      )}
    </Section>
  );
}
