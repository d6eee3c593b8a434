import { MilestoneBar, ProgressChart, StatusCounts } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import type { ProgressPartsFragment } from '../graphql/operations.ts';
import { StatePanel } from './state-panel.tsx';
import { ProgressTag } from './tags.tsx';
import { useChartView } from './use-chart-view.ts';

interface ProgressPanelProps {
  readonly progress: ProgressPartsFragment;
  readonly today: string;
  /** Narrows the goals that a status count leads to. */
  readonly scope?: Readonly<Record<string, string>>;
}

/** The way of many goals: the curve against plan, target and stretch, the milestones, and how the goals stand. */
export function ProgressPanel({ progress, today, scope = {} }: ProgressPanelProps) {
  const { organisation = '' } = useParams();
  const chartView = useChartView('progress');
  const { points, stretch, milestones, statuses } = progress;
  if (points.length === 0) {
    return (
      <section className="card">
        <StatePanel
          title={say('No progress to show yet')}
          action={
            <Link className="button-link" to={paths.goals(organisation)}>
              {say('See the goals')}
            </Link>
          }
        >
          {say(
            'Once goals have a baseline, a target and dates, this chart sets what was reached against what was planned.',
          )}
        </StatePanel>
      </section>
    );
  }
  const hrefOf = (status: string) =>
    `${paths.goals(organisation)}?${new URLSearchParams({ ...scope, progress: status }).toString()}`;
  return (
    <section className="card" aria-label={say('Progress')}>
      <ProgressChart points={points} stretch={stretch} today={today} {...chartView} />
      <div className="progress-feet">
        <MilestoneBar total={milestones.total} done={milestones.done} late={milestones.late} />
        <StatusCounts
          label={say('How the goals stand')}
          items={statuses.map(({ status, count }) => ({
            key: status,
            count,
            href: hrefOf(status),
            tag: <ProgressTag status={status} />,
          }))}
          renderLink={(href, content) => <Link to={href}>{content}</Link>}
        />
      </div>
    </section>
  );
}
