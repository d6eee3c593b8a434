import { lazy, Suspense } from 'react';
import type { GoalCurveChartProps } from './goal-curve-chart.tsx';
import type { ProgressChartProps } from './progress-chart.tsx';

// recharts weighs more than the rest of the dashboard together: it is fetched when the first curve is drawn.
const DrawnProgressChart = lazy(async () => ({ default: (await import('./progress-chart.tsx')).ProgressChart }));
const DrawnGoalCurveChart = lazy(async () => ({ default: (await import('./goal-curve-chart.tsx')).GoalCurveChart }));

const room = <div className="chart-room" aria-hidden="true" />;

export function ProgressChart(props: ProgressChartProps) {
  return (
    <Suspense fallback={room}>
      <DrawnProgressChart {...props} />
    </Suspense>
  );
}

export function GoalCurveChart(props: GoalCurveChartProps) {
  return (
    <Suspense fallback={room}>
      <DrawnGoalCurveChart {...props} />
    </Suspense>
  );
}
