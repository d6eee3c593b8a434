import { formatDate, formatNumber } from '@concord/charts';
import { say } from '@concord/texts';
import { Section } from '../../components/section.tsx';
import type { ConflictDetails } from './conflict-details.ts';
import { NeedsPicture } from './picture/needs-picture.tsx';

/** What waits for what, with the days that are missing. */
export function ScheduleDates({ conflict }: { conflict: ConflictDetails }) {
  const { needs, circle } = conflict.evidence;
  if (circle.length > 0) {
    return (
      <Section
        title={say('Each waits for the next, in a circle')}
        note={say('Somebody has to start without what they asked for.')}
      >
        <ol className="plain-list">
          {circle.map((key) => (
            <li key={key}>{key}</li>
          ))}
        </ol>
      </Section>
    );
  }
  const worst = Math.max(...needs.map(({ daysShort }) => daysShort));
  return (
    <Section title={say('Needed up to {days, plural, one {# day} other {# days}} before it is due', { days: worst })}>
      {needs.map((need) => (
        <NeedsPicture key={`${need.of} ${need.needs}`} need={need} />
      ))}
      <div className="table-scroll" role="region" aria-label={say('Dates that clash')} tabIndex={0}>
        <table className="data-table">
          <caption className="visually-hidden">{say('Dates that clash')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Is due')}</th>
              <th scope="col">{say('Needs first')}</th>
              <th scope="col" className="numeric">
                {say('Days short')}
              </th>
            </tr>
          </thead>
          <tbody>
            {needs.map((need) => (
              <tr key={`${need.of} ${need.needs}`}>
                <th scope="row">
                  {need.ofTitle}
                  <span className="goal-wish">{formatDate(need.ofDue)}</span>
                </th>
                <td>
                  {need.needsTitle}
                  <span className="goal-wish">{formatDate(need.needsDue)}</span>
                </td>
                <td className="numeric">{formatNumber(need.daysShort)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
