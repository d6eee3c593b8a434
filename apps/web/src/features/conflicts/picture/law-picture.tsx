import { ChartFigure, joinNames } from '@concord/charts';
import { say } from '@concord/texts';
import { sayTarget } from '../../../components/say-target.ts';
import { useChartView } from '../../../components/use-chart-view.ts';
import type { ConflictDetails } from '../conflict-details.ts';
import { type Chain, ConvergingPicture } from './converging-picture.tsx';

/** Goals and what each wants of its metric, tied together by how the business works. */
export function LawPicture({ conflict }: { conflict: ConflictDetails }) {
  const chartView = useChartView('law');
  const laws = conflict.evidence.clash?.laws ?? [];
  if (laws.length === 0) return null;
  const says = laws.map(({ inWords }) => inWords).join('; ');
  const goals = joinNames(conflict.goals.map(({ title: name }) => say('“{name}”', { name })));
  const title = say('{goals} are tied together', { goals });
  const table = {
    columns: [say('Goal'), say('Metric'), say('Wants'), say('Tied by')],
    rows: conflict.goals.map((goal) => [goal.title, goal.metric?.name ?? '–', wantsOf(goal), says]),
  };
  return (
    <ChartFigure
      title={title}
      unit={say('Goals, what each wants of its metric, and the law between them')}
      table={table}
      headingLevel={3}
      {...chartView}
    >
      <ConvergingPicture
        label={`${title}: ${says}.`}
        chains={conflict.goals.map(chainOf)}
        end={{ kind: 'laws', text: says }}
      />
    </ChartFigure>
  );
}

type ConflictGoal = ConflictDetails['goals'][number];

function wantsOf({ metric, target }: ConflictGoal): string {
  return metric != null && target != null ? sayTarget(target, metric.unit) : say('wants');
}

function chainOf(goal: ConflictGoal): Chain {
  const { key, title, metric } = goal;
  return {
    key,
    boxes: [{ kind: 'goal', text: title }, ...(metric == null ? [] : [{ kind: 'metric' as const, text: metric.name }])],
    links: [
      { label: wantsOf(goal), mark: 'plain', confirmed: true },
      ...(metric == null ? [] : [{ label: say('is tied by'), mark: 'hurts' as const, confirmed: true }]),
    ],
  };
}
