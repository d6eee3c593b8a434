import { lazy, Suspense } from 'react';
import type { BurnUpChartProps } from './burn-up-chart.tsx';
import type { ContactChartProps } from './contact/contact-chart.tsx';
import type { GoalCurveChartProps } from './goal-curve-chart.tsx';
import type { LoadChartProps } from './load-chart.tsx';
import type { ProgressChartProps } from './progress-chart.tsx';
import type { ReadingsChartProps } from './readings/readings-chart.tsx';
import type { GoalSeriesChartProps } from './series/goal-series-chart.tsx';
import type { TrendChartProps } from './trend-chart.tsx';

// recharts weighs more than the rest of the dashboard together: it is fetched when the first curve is drawn.
const DrawnProgressChart = lazy(async () => ({ default: (await import('./progress-chart.tsx')).ProgressChart }));
const DrawnGoalCurveChart = lazy(async () => ({ default: (await import('./goal-curve-chart.tsx')).GoalCurveChart }));
const DrawnBurnUpChart = lazy(async () => ({ default: (await import('./burn-up-chart.tsx')).BurnUpChart }));
const DrawnContactChart = lazy(async () => ({ default: (await import('./contact/contact-chart.tsx')).ContactChart }));
const DrawnGoalSeriesChart = lazy(async () => ({
  default: (await import('./series/goal-series-chart.tsx')).GoalSeriesChart,
}));
const DrawnReadingsChart = lazy(async () => ({
  default: (await import('./readings/readings-chart.tsx')).ReadingsChart,
}));
const DrawnLoadChart = lazy(async () => ({ default: (await import('./load-chart.tsx')).LoadChart }));
const DrawnTrendChart = lazy(async () => ({ default: (await import('./trend-chart.tsx')).TrendChart }));

const room = <div className="chart-room" aria-busy="true" aria-hidden="true" />;

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

export function BurnUpChart(props: BurnUpChartProps) {
  return (
    <Suspense fallback={room}>
      <DrawnBurnUpChart {...props} />
    </Suspense>
  );
}

export function ContactChart(props: ContactChartProps) {
  return (
    <Suspense fallback={room}>
      <DrawnContactChart {...props} />
    </Suspense>
  );
}

export function GoalSeriesChart(props: GoalSeriesChartProps) {
  return (
    <Suspense fallback={room}>
      <DrawnGoalSeriesChart {...props} />
    </Suspense>
  );
}

export function LoadChart(props: LoadChartProps) {
  return (
    <Suspense fallback={room}>
      <DrawnLoadChart {...props} />
    </Suspense>
  );
}

export function TrendChart(props: TrendChartProps) {
  return (
    <Suspense fallback={room}>
      <DrawnTrendChart {...props} />
    </Suspense>
  );
}

export function ReadingsChart(props: ReadingsChartProps) {
  return (
    <Suspense fallback={room}>
      <DrawnReadingsChart {...props} />
    </Suspense>
  );
}
