import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { usePeople } from '../../app/use-people.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { sayAll } from '../../components/say-people.ts';
import { sayDay } from '../../components/say-moment.ts';
import { Section } from '../../components/section.tsx';
import type { SeriesListedFragment } from '../../graphql/operations.ts';
import { rhythmWords } from './meeting-words.ts';
import { PlanNext } from './plan-next.tsx';

interface SeriesListProps {
  readonly series: readonly SeriesListedFragment[];
  onNotice(notice: NoticeContent): void;
}

/** Meetings that come again, and the way to the next of each. */
export function SeriesList({ series, onNotice }: SeriesListProps) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const { acting } = usePeople(organisation);
  const runs = ({ chair, departments }: SeriesListedFragment) =>
    (chair != null && chair.key === acting?.key) || departments.some(({ key }) => may.lead(key));
  return (
    <Section
      title={say('Meetings that come again')}
      note={say('What is left over in one meeting is the first thing of the next.')}
      aside={
        may.lead() && (
          <Link className="button-link" to={paths.newMeetingSeries(organisation)}>
            {say('Plan a series')}
          </Link>
        )
      }
    >
      {series.length === 0 && (
        <p className="quiet">
          {say('None is planned. Departments that meet regularly take up in each meeting what the last one left over.')}
        </p>
      )}
      <ul className="meeting-list">
        {series.map((one) => (
          <li key={one.id}>
            <h3>{one.name}</h3>
            <p>{one.purpose}</p>
            <p className="quiet">
              {sayRhythm(one)}
              {one.chair != null && ` ${say('{name} leads it.', { name: one.chair.name })}`}
            </p>
            <LastAndNext series={one} />
            {runs(one) && (
              <div className="button-row">
                <Link
                  className="button-link"
                  aria-label={say('Change the series {name}', { name: one.name })}
                  to={paths.meetingSeries(organisation, one.id)}
                >
                  {say('Change the series')}
                </Link>
                <PlanNext series={one} onNotice={onNotice} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function sayRhythm({ rhythm, minutes, departments }: SeriesListedFragment): string {
  const names = sayAll(departments.map(({ name }) => name));
  return say('Meets {rhythm} for {minutes, plural, one {# minute} other {# minutes}}: {names}.', {
    rhythm: rhythmWords[rhythm](),
    minutes,
    names,
  });
}

function LastAndNext({ series: { lastMeeting, nextMeeting } }: { series: SeriesListedFragment }) {
  const { organisation = '' } = useParams();
  return (
    <p>
      {lastMeeting != null && (
        <>
          <Say
            text="Met last on <meeting>{day}</meeting>."
            day={sayDay(lastMeeting.startsAt)}
            meeting={(words) => <Link to={paths.meeting(organisation, lastMeeting.id)}>{words}</Link>}
          />{' '}
        </>
      )}
      {nextMeeting == null ? (
        say('The next meeting is not planned yet.')
      ) : (
        <Say
          text="Meets next on <meeting>{day}</meeting>."
          day={sayDay(nextMeeting.startsAt)}
          meeting={(words) => <Link to={paths.meeting(organisation, nextMeeting.id)}>{words}</Link>}
        />
      )}
    </p>
  );
}
