import { formatUnit } from '@concord/charts';
import { say } from '@concord/texts';
import { Section } from '../../components/section.tsx';
import { AddToList } from './add-to-list.tsx';
import type { Business } from './business-details.ts';
import { MetricForm } from './metric-form.tsx';
import { ModelRow } from './model-row.tsx';
import { removalOfMetric } from './removals.ts';
import { RowList } from './row-list.tsx';

/** What is measured, by whomever it can be moved. */
export function MetricList({ business: { metrics, departments } }: { business: Business }) {
  return (
    <Section title={say('Metrics')} note={say('What goals, laws and facts are about.')}>
      {metrics.length === 0 && (
        <p className="quiet">{say('No metrics yet. A goal on a metric can be compared with the goals of others.')}</p>
      )}
      <RowList rows={metrics} nameOf={({ name }) => name}>
        {(metric) => (
          <ModelRow
            key={metric.key}
            name={metric.name}
            removal={removalOfMetric(metric)}
            form={(close) => <MetricForm departments={departments} metric={metric} onClose={close} />}
          >
            {say('{name} ({unit})', { name: metric.name, unit: formatUnit(metric.unit) })}
            <p className="quiet">
              {metric.controlledBy == null
                ? say('No department moves it by itself')
                : say('Moved by {department}', { department: metric.controlledBy.name })}
              {' · '}
              <code>{metric.key}</code>
            </p>
          </ModelRow>
        )}
      </RowList>
      <AddToList label={say('Add a metric')}>
        {(close) => <MetricForm departments={departments} onClose={close} />}
      </AddToList>
    </Section>
  );
}
