import { formatDate, formatNumber, formatUnit, LoadChart } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useChartView } from '../../components/use-chart-view.ts';
import type { CapacityOutlookPartsFragment } from '../../graphql/operations.ts';
import { KeepCapacity } from './keep-capacity.tsx';

/** One capacity week by week, who takes most of it, and the conflicts about it. */
export function CapacityPanel({ outlook }: { outlook: CapacityOutlookPartsFragment }) {
  const { organisation = '' } = useParams();
  const { capacity, weeks, conflicts } = outlook;
  const chartView = useChartView(`load-${capacity.key}`);
  return (
    <section className="card stack" aria-label={capacity.name}>
      <LoadChart
        capacity={capacity.name}
        unit={capacity.unit}
        amount={capacity.amount}
        weeks={weeks.map(({ parts, ...week }) => ({
          ...week,
          parts: parts.map(({ department, amount }) => ({ ...department, amount })),
        }))}
        {...chartView}
      />
      {conflicts.length > 0 && (
        <ul className="roadmap-clashes">
          {conflicts.map(({ id, headline }) => (
            <li key={id}>
              <Say
                text="Conflict: {headline}"
                headline={<Link to={paths.conflict(organisation, id)}>{headline}</Link>}
              />
            </li>
          ))}
        </ul>
      )}
      <Users outlook={outlook} />
      <KeepCapacity capacity={capacity} />
    </section>
  );
}

function Users({ outlook: { capacity, users, userCount } }: { outlook: CapacityOutlookPartsFragment }) {
  const { organisation = '' } = useParams();
  if (users.length === 0) return null;
  const left = userCount - users.length;
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={say('Goals that use {name}', { name: capacity.name })}
      tabIndex={0}
    >
      <table className="data-table two-column-table">
        <caption className="visually-hidden">
          {say('Goals that use {name}, the largest first', { name: capacity.name })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('Goal')}</th>
            <th scope="col" className="numeric">
              {formatUnit(capacity.unit)}
            </th>
          </tr>
        </thead>
        <tbody>
          {users.map(({ goal, amount }) => (
            <tr key={goal.key}>
              <th scope="row">
                <Link to={paths.goal(organisation, goal.key)}>{goal.title}</Link>
                <span className="goal-wish">{`${goal.department.name}, ${sayWindow(goal)}`}</span>
              </th>
              <td className="numeric">{formatNumber(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p className="quiet">{say('{left, plural, one {And one more goal.} other {And # more goals.}}', { left })}</p>
      )}
    </div>
  );
}

function sayWindow({ from, due }: { from?: string | null; due?: string | null }): string {
  const [begin, end] = [from == null ? '' : formatDate(from), due == null ? '' : formatDate(due)];
  if (due == null) return from == null ? say('from now, open') : say('{begin}, open', { begin });
  return from == null ? say('from now to {end}', { end }) : say('{begin} to {end}', { begin, end });
}
