import { formatDate, formatNumber } from '@concord/charts';
import { say } from '@concord/texts';
import { sayChannel } from '../../components/say-channel.ts';
import { sayHours, sayUsualWeek } from '../../components/say-week.ts';
import { Section } from '../../components/section.tsx';
import type { ConflictDetails } from './conflict-details.ts';

type Gap = NonNullable<ConflictDetails['evidence']['staffing']>;

/** Which promised hours nobody staffs: how many, when in a usual week, and on which days otherwise. */
export function StaffingGap({ gap }: { gap: Gap }) {
  const { channel, from, to, timeZone, promisedHours, staffedHours, missingHours } = gap;
  const sums = [
    [say('Promised@@hours'), promisedHours],
    [say('Staffed@@hours'), staffedHours],
    [say('Promised, and nobody is there'), missingHours],
  ] as const;
  return (
    <Section
      title={say('{channel}: nobody is there in {missing, number} of {promised, number} promised hours', {
        channel: sayChannel(channel),
        missing: missingHours,
        promised: promisedHours,
      })}
      note={say('From {from} to {to}, by the clocks of {zone}.', {
        from: formatDate(from),
        to: formatDate(to),
        zone: timeZone,
      })}
    >
      <table className="data-table two-column-table">
        <caption className="visually-hidden">{say('Promised and staffed hours')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Hours')}</th>
            <th scope="col" className="numeric">
              {say('In 52 weeks')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map(([name, hours]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="numeric">{formatNumber(hours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="facts">
        <div>
          <dt>{say('Missing in a usual week')}</dt>
          <dd>{sayUsualWeek(gap.missing)}</dd>
        </div>
        <OtherDays days={gap.missingOn} />
      </dl>
    </Section>
  );
}

/** More days than these are only opened by whoever wants them. */
const MOST_SHOWN = 5;

function OtherDays({ days }: { days: Gap['missingOn'] }) {
  if (days.length === 0) return null;
  const list = (
    <ul className="plain-list">
      {days.map(({ on, hours, because }) => (
        <li key={on}>
          {formatDate(on)}: {sayHours(hours)}
          {because != null && <span className="quiet"> ({because})</span>}
        </li>
      ))}
    </ul>
  );
  return (
    <div>
      <dt>{say('On other days')}</dt>
      <dd>
        {days.length <= MOST_SHOWN ? (
          list
        ) : (
          <details>
            <summary>
              {say('Other hours on {count, plural, one {# day} other {# days}}', { count: days.length })}
            </summary>
            {list}
          </details>
        )}
      </dd>
    </div>
  );
}
