import { formatDate, formatNumber, formatValue } from '@concord/charts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import type { ConflictDetails } from './conflict-details.ts';
import { LoadPicture } from './picture/load-picture.tsx';

type Load = NonNullable<ConflictDetails['evidence']['load']>;

/** Who plans with how much of a capacity on the worst day, against what there is. */
export function CapacityLoad({ load }: { load: Load }) {
  const { organisation = '' } = useParams();
  const { capacity, amount, peak, users } = load;
  return (
    <Section
      title={`${capacity.name}: ${formatValue(peak - amount, capacity.unit)} more planned with than there is`}
      note={sayDays(load)}
    >
      <LoadPicture load={load} />
      <div className="table-scroll" role="region" aria-label={`Who plans with ${capacity.name}`} tabIndex={0}>
        <table className="data-table two-column-table">
          <caption className="visually-hidden">Who plans with {capacity.name}</caption>
          <thead>
            <tr>
              <th scope="col">On {formatDate(load.peakDay)}</th>
              <th scope="col" className="numeric">
                {capacity.unit}
              </th>
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <UserRow key={user.goal.key} user={user} />
            ))}
          </tbody>
          <tfoot>
            {[
              ['Planned in all', peak],
              ['There is', amount],
              ['Too much', peak - amount],
            ].map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="numeric">{formatNumber(Number(value))}</td>
              </tr>
            ))}
          </tfoot>
        </table>
      </div>
      <LaterUsers load={load} />
      <p>
        <Link to={`${paths.capacities(organisation)}?${new URLSearchParams({ capacity: capacity.key }).toString()}`}>
          See {capacity.name} week by week
        </Link>
      </p>
    </Section>
  );
}

function UserRow({ user: { goal, amount } }: { user: Load['users'][number] }) {
  const { organisation = '' } = useParams();
  return (
    <tr>
      <th scope="row">
        {goal.department.name}
        <span className="goal-wish">
          <Link to={paths.goal(organisation, goal.key)}>{goal.title}</Link>
        </span>
      </th>
      <td className="numeric">{formatNumber(amount)}</td>
    </tr>
  );
}

/** Those who use it on other overloaded days. */
function LaterUsers({ load: { users, usersOfRun } }: { load: Load }) {
  const atPeak = new Set(users.map(({ goal }) => goal.key));
  const others = usersOfRun.filter(({ goal }) => !atPeak.has(goal.key));
  if (others.length === 0) return null;
  return <p className="quiet">On other of these days also: {others.map(({ goal }) => goal.title).join('; ')}.</p>;
}

function sayDays({ from, to, days }: Load): string {
  if (to == null) return `From ${formatDate(from)} on, without an end.`;
  if (days === 1) return `On one day, ${formatDate(from)}.`;
  return `On ${formatNumber(days ?? 0)} days, from ${formatDate(from)} to ${formatDate(to)}.`;
}
