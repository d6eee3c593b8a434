import { BurnUpChart, formatDate, MilestoneBar, sayPaceSpread, StatusCounts } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
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
    <section className="card stack" aria-label={say('Milestones over time')}>
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
              <Say
                text="<goal>{title}</goal>: due {due}, reached {reached}, {days, plural, one {# day} other {# days}} late"
                goal={(words) => <Link to={paths.goal(organisation, goal.key)}>{words}</Link>}
                title={goal.title}
                due={formatDate(due)}
                reached={formatDate(forecast.on)}
                days={daysLate}
              />{' '}
              <span className="quiet">{saySpan(forecast)}</span>
            </li>
          ))}
          {missCount > misses.length && (
            <li className="quiet">{say('And {count, number} more.', { count: missCount - misses.length })}</li>
          )}
        </ul>
      )}
    </div>
  );
}

function saySpan({ earliest, latest }: Outlook['misses'][number]['forecast']): string {
  return latest == null
    ? say('(between {earliest} and never)', { earliest: formatDate(earliest) })
    : say('(between {earliest} and {latest})', { earliest: formatDate(earliest), latest: formatDate(latest) });
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
        label={say('How the goals stand, by the numbers')}
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
