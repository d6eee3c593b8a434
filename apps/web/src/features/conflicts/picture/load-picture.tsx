import { formatNumber, formatValue } from '@concord/charts';
import type { ConflictDetails } from '../conflict-details.ts';

type Load = NonNullable<ConflictDetails['evidence']['load']>;

/** What is planned with on the worst day, goal by goal, above what there is. The table below has the same numbers. */
export function LoadPicture({ load }: { load: Load }) {
  const { amount, peak, users, capacity } = load;
  const whole = Math.max(peak, amount);
  if (whole <= 0) return null;
  const share = (value: number) => `${(100 * value) / whole}%`;
  return (
    <div
      className="load-picture"
      role="img"
      aria-label={`Planned with: ${formatValue(peak, capacity.unit)}. There is: ${formatValue(amount, capacity.unit)}.`}
    >
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
  );
}
