import { ChartFigure, formatDate, formatNumber, formatUnit, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
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
  const title = say('{planned} planned with, where there are {amount}', {
    planned: formatValue(peak, capacity.unit),
    amount: formatValue(amount, capacity.unit),
  });
  const table = {
    columns: [say('Goal'), say('Department'), say('Plans with ({unit})', { unit: formatUnit(capacity.unit) })],
    rows: users.map((user) => [user.goal.title, user.goal.department.name, formatNumber(user.amount)]),
  };
  return (
    <ChartFigure
      title={title}
      unit={say('{capacity}, in {unit}, on {day}', {
        capacity: capacity.name,
        unit: formatUnit(capacity.unit),
        day: formatDate(load.peakDay),
      })}
      table={table}
      headingLevel={3}
      {...chartView}
    >
      <div className="load-picture" role="img" aria-label={title}>
        <span>{say('Planned with')}</span>
        <div className="load-bar">
          {users.map((user) => (
            <span key={user.goal.key} style={{ width: share(user.amount) }}>
              {formatNumber(user.amount)}
            </span>
          ))}
          <span className="load-end" style={{ insetInlineStart: share(amount) }} />
        </div>
        <span>{say('There is@@this much of a capacity')}</span>
        <div className="load-bar">
          <span data-amount="true" style={{ width: share(amount) }}>
            {formatNumber(amount)}
          </span>
        </div>
      </div>
    </ChartFigure>
  );
}
