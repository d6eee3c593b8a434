import { formatDate, formatNumber, formatUnit, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
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
  const who = say('Who plans with {capacity}', { capacity: capacity.name });
  return (
    <Section
      title={say('{capacity}: {excess} more planned with than there is', {
        capacity: capacity.name,
        excess: formatValue(peak - amount, capacity.unit),
      })}
      note={sayDays(load)}
    >
      <LoadPicture load={load} />
      <div className="table-scroll" role="region" aria-label={who} tabIndex={0}>
        <table className="data-table two-column-table">
          <caption className="visually-hidden">{who}</caption>
          <thead>
            <tr>
              <th scope="col">{say('On {day}', { day: formatDate(load.peakDay) })}</th>
              <th scope="col" className="numeric">
                {formatUnit(capacity.unit)}
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
              [say('Planned in all'), peak],
              [say('There is@@this much of a capacity'), amount],
              [say('Too much'), peak - amount],
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
          {say('See {capacity} week by week', { capacity: capacity.name })}
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
  const goals = others.map(({ goal }) => goal.title).join('; ');
  return <p className="quiet">{say('On other of these days also: {goals}.', { goals })}</p>;
}

function sayDays({ from, to, days }: Load): string {
  const first = formatDate(from);
  if (to == null) return say('From {first} on, without an end.', { first });
  if (days === 1) return say('On one day, {first}.', { first });
  return say('On {days, number} days, from {first} to {last}.', { days: days ?? 0, first, last: formatDate(to) });
}
