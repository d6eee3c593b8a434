import { IntervalAxis } from '@concord/charts';
import { say } from '@concord/texts';
import { Section } from '../../components/section.tsx';
import { sayDistance } from '../../components/say-distance.ts';
import { inSentence } from '../../components/say-target.ts';
import { useChartView } from '../../components/use-chart-view.ts';
import type { ConflictDetails } from './conflict-details.ts';

/** Targets on one metric that leave no value for both, drawn on one axis; in words where there are no numbers. */
export function OpposedTargets({ conflict }: { conflict: ConflictDetails }) {
  const chartView = useChartView('intervals');
  const { metric, gap, positions } = conflict.evidence;
  if (metric == null) return null;
  const nameOf = ({ goal }: (typeof positions)[number]) => `${goal.department.name}: ${goal.title}`;
  if (gap == null) {
    return (
      <Section title={say('Both pull on {metric}, in opposite directions', { metric: inSentence(metric.name) })}>
        <ul className="plain-list">
          {positions.map((position) => (
            <li key={position.goal.key}>{sayPull(nameOf(position), position.pull)}</li>
          ))}
        </ul>
      </Section>
    );
  }
  const baselines = new Map(conflict.goals.map(({ key, baseline }) => [key, baseline]));
  return (
    <div className="card" role="group" aria-label={say('The targets on one axis')}>
      <IntervalAxis
        title={say('No value satisfies both: {gap} apart', { gap: sayDistance(gap, metric.unit) })}
        metric={metric.name}
        unit={metric.unit}
        intervals={positions.map((position) => ({
          key: position.goal.key,
          name: nameOf(position),
          low: position.low,
          high: position.high,
          baseline: baselines.get(position.goal.key),
        }))}
        {...chartView}
      />
      <ul className="plain-list quiet">
        {positions.map((position) => (
          <li key={position.goal.key}>
            {position.goal.title}: {sayWay(position, metric.unit)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sayPull(goal: string, pull: number): string {
  if (pull === 0) return say('{goal} pulls neither up nor down', { goal });
  return say(pull > 0 ? '{goal} pulls upwards' : '{goal} pulls downwards', { goal });
}

type Position = ConflictDetails['evidence']['positions'][number];

function sayWay({ span, spanAssumed }: Position, unit: string): string {
  if (span == null) return say('no way to go');
  const distance = sayDistance(span, unit);
  return spanAssumed
    ? say('{distance} to go (10 % of the target, because no baseline is stated)', { distance })
    : say('{distance} to go', { distance });
}
