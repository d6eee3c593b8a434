import { ChartFigure, formatDate, formatNumber, formatValue } from '@concord/charts';
import { useChartView } from '../../../components/use-chart-view.ts';
import type { ConflictDetails } from '../conflict-details.ts';

type Load = NonNullable<ConflictDetails['evidence']['load']>;

/** What is planned with on the worst day, goal by goal, above what there is. */
export function LoadPicture({ load }: { load: Load }) {
  const chartView = useChartView('load');
  const { amount, peak, users, capacity } = load;
  const whole = Math.max(peak, amount);
  if (whole <= 0) return null;
  const share = (value: number) => `${(100 * value) / whole}%`;
  const title = `${formatValue(peak, capacity.unit)} planned with, where there are ${formatValue(amount, capacity.unit)}`;
  const table = {
    columns: ['Goal', 'Department', `Plans with (${capacity.unit})`],
    rows: users.map((user) => [user.goal.title, user.goal.department.name, formatNumber(user.amount)]),
  };
  return (
    <ChartFigure
      title={title}
      unit={`${capacity.name}, in ${capacity.unit}, on ${formatDate(load.peakDay)}`}
      table={table}
      headingLevel={3}
      {...chartView}
    >
      <div className="load-picture" role="img" aria-label={title}>
        <span>Planned with</span>
        <div className="load-bar">
          {users.map((user) => (
            <span key={user.goal.key} style={{ width: share(user.amount) }}>
              {formatNumber(user.amount)}
            </span>
          ))}
          <span className="load-end" style={{ left: share(amount) }} />
        </div>
        <span>There is</span>
        <div className="load-bar">
          <span data-amount="true" style={{ width: share(amount) }}>
            {formatNumber(amount)}
          </span>
        </div>
      </div>
    </ChartFigure>
  );
}
