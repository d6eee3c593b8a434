import { say } from '@concord/texts';
import { GoalCurveChart, toLevelLines } from '@concord/charts';
import { StatePanel } from '../../components/state-panel.tsx';
import { useChartView } from '../../components/use-chart-view.ts';
import { EditGoalLink } from './edit-goal-link.tsx';
import type { GoalDetails } from './goal-details.ts';
import { sayGoalProgress } from './say-goal-progress.ts';

export function GoalCurve({ goal, today }: { goal: GoalDetails; today: string }) {
  const chartView = useChartView('curve');
  const { metric, curve, target, stretch } = goal;
  if (metric == null || curve.length === 0) {
    return (
      <section className="card" aria-label={say('Progress')}>
        <StatePanel
          title={sayGoalProgress(goal)}
          action={
            <EditGoalLink goal={goal}>{say(metric == null ? 'Choose a metric' : 'Add what is missing')}</EditGoalLink>
          }
        >
          {metric == null
            ? say(
                'With a metric, a baseline and a target, this chart sets what was measured against the plan: ' +
                  'everybody sees in time whether the goal will be reached.',
              )
            : say(
                'With a baseline, a target and dates, or a first check-in, this chart shows {metric} over time: ' +
                  'everybody sees in time whether the goal will be reached.',
                { metric: metric.name },
              )}
        </StatePanel>
      </section>
    );
  }
  return (
    <section className="card" aria-label={say('Progress')}>
      <GoalCurveChart
        title={sayGoalProgress(goal)}
        metric={metric.name}
        unit={metric.unit}
        points={curve}
        levels={toLevelLines(target, stretch)}
        today={today}
        forecast={goal.progress.forecast}
        {...chartView}
      />
    </section>
  );
}
