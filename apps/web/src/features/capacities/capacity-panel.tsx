import { formatDate, formatNumber, LoadChart } from '@concord/charts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useChartView } from '../../components/use-chart-view.ts';
import type { CapacityOutlookPartsFragment } from '../../graphql/operations.ts';

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
              Conflict: <Link to={paths.conflict(organisation, id)}>{headline}</Link>
            </li>
          ))}
        </ul>
      )}
      <Users outlook={outlook} />
    </section>
  );
}

function Users({ outlook: { capacity, users, userCount } }: { outlook: CapacityOutlookPartsFragment }) {
  const { organisation = '' } = useParams();
  if (users.length === 0) return null;
  const left = userCount - users.length;
  return (
    <div className="table-scroll" role="region" aria-label={`Goals that use ${capacity.name}`} tabIndex={0}>
      <table className="data-table two-column-table">
        <caption className="visually-hidden">Goals that use {capacity.name}, the largest first</caption>
        <thead>
          <tr>
            <th scope="col">Goal</th>
            <th scope="col" className="numeric">
              {capacity.unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {users.map(({ goal, amount }) => (
            <tr key={goal.key}>
              <th scope="row">
                <Link to={paths.goal(organisation, goal.key)}>{goal.title}</Link>
                <span className="goal-wish">
                  {goal.department.name}, {sayWindow(goal)}
                </span>
              </th>
              <td className="numeric">{formatNumber(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className="quiet">{left === 1 ? 'And one more goal.' : `And ${left} more goals.`}</p>}
    </div>
  );
}

function sayWindow({ from, due }: { from?: string | null; due?: string | null }): string {
  const begin = from == null ? 'from now' : formatDate(from);
  return due == null ? `${begin}, open` : `${begin} to ${formatDate(due)}`;
}
