import { IntervalAxis } from '@concord/charts';
import { Section } from '../../components/section.tsx';
import { sayDistance } from '../../components/say-distance.ts';
import { inSentence } from '../../components/say-target.ts';
import { useChartView } from '../../components/use-chart-view.ts';
import type { ConflictDetails } from './conflict-details.ts';

const pulls: Record<number, string> = { [-1]: 'downwards', 0: 'neither up nor down', 1: 'upwards' };

/** Targets on one metric that leave no value for both, drawn on one axis; in words where there are no numbers. */
export function OpposedTargets({ conflict }: { conflict: ConflictDetails }) {
  const chartView = useChartView('intervals');
  const { metric, gap, positions } = conflict.evidence;
  if (metric == null) return null;
  const nameOf = ({ goal }: (typeof positions)[number]) => `${goal.department.name}: ${goal.title}`;
  if (gap == null) {
    return (
      <Section title={`Both pull on ${inSentence(metric.name)}, in opposite directions`}>
        <ul className="plain-list">
          {positions.map((position) => (
            <li key={position.goal.key}>
              {nameOf(position)} pulls {pulls[position.pull]}
            </li>
          ))}
        </ul>
      </Section>
    );
  }
  const baselines = new Map(conflict.goals.map(({ key, baseline }) => [key, baseline]));
  return (
    <div className="card" role="group" aria-label="The targets on one axis">
      <IntervalAxis
        title={`No value satisfies both: ${sayDistance(gap, metric.unit)} apart`}
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
            {position.goal.title}:{' '}
            {position.span == null ? 'no way to go' : `${sayDistance(position.span, metric.unit)} to go`}
            {position.spanAssumed && ' (10 % of the target, because no baseline is stated)'}
          </li>
        ))}
      </ul>
    </div>
  );
}
