import { BurnUpChart, formatDate, MilestoneBar, sayPaceSpread, StatusCounts } from '@concord/charts';
import { Link, useLocation, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { ProgressTag } from '../../components/tags.tsx';
import { useChartView } from '../../components/use-chart-view.ts';
import type { MilestonesQuery } from '../../graphql/operations.ts';
import { sayMisses, sayStandings } from './say-outlook.ts';

type Outlook = NonNullable<MilestonesQuery['organisation']>['milestoneOutlook'];

/** Milestones done and left against plan and pace, which goals miss their targets, and how all of them stand. */
export function OutlookPanel({ outlook, today }: { outlook: Outlook; today: string }) {
  const chartView = useChartView('burn-up');
  const { milestones, points, committed, pace } = outlook;
  return (
    <section className="card stack" aria-label="Milestones over time">
      <BurnUpChart
        points={points.map(({ on, planned, done }) => ({ on, planned, done: done ?? null }))}
        total={milestones.total}
        committed={committed}
        done={milestones.done}
        late={milestones.late}
        pace={pace ?? null}
        today={today}
        {...chartView}
      />
      <p className="quiet">{sayPaceSpread(pace ?? null)}</p>
      <MilestoneBar total={milestones.total} done={milestones.done} late={milestones.late} />
      <Misses outlook={outlook} />
      <Standings outlook={outlook} />
    </section>
  );
}

function Misses({ outlook }: { outlook: Outlook }) {
  const { organisation = '' } = useParams();
  const { misses, missCount } = outlook;
  return (
    <div>
      <h2 className="minor-title">{sayMisses(outlook)}</h2>
      {misses.length > 0 && (
        <ul className="cause-list">
          {misses.map(({ goal, due, daysLate, forecast }) => (
            <li key={goal.key}>
              <Link to={paths.goal(organisation, goal.key)}>{goal.title}</Link>: due {formatDate(due)}, reached{' '}
              {formatDate(forecast.on)}, {daysLate} {daysLate === 1 ? 'day' : 'days'} late{' '}
              <span className="quiet">
                (between {formatDate(forecast.earliest)} and{' '}
                {forecast.latest == null ? 'never' : formatDate(forecast.latest)})
              </span>
            </li>
          ))}
          {missCount > misses.length && <li className="quiet">And {missCount - misses.length} more.</li>}
        </ul>
      )}
    </div>
  );
}

function Standings({ outlook }: { outlook: Outlook }) {
  const { search } = useLocation();
  const hrefOf = (status: string) => {
    const next = new URLSearchParams(search);
    next.delete('after');
    next.set('progress', status);
    next.set('view', 'progress');
    return `?${next.toString()}`;
  };
  return (
    <div>
      <h2 className="minor-title">{sayStandings(outlook)}</h2>
      <StatusCounts
        label="How the goals stand, by the numbers"
        items={outlook.statuses.map(({ status, count }) => ({
          key: status,
          count,
          href: hrefOf(status),
          tag: <ProgressTag status={status} />,
        }))}
        renderLink={(href, content) => (
          <Link to={href} preventScrollReset>
            {content}
          </Link>
        )}
      />
    </div>
  );
}
