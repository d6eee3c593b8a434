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
      title="Meetings that come again"
      note="What is left over in one meeting is the first thing of the next."
      aside={
        may.lead() && (
          <Link className="button-link" to={paths.newMeetingSeries(organisation)}>
            Plan a series
          </Link>
        )
      }
    >
      {series.length === 0 && <p className="quiet">None is planned.</p>}
      <ul className="meeting-list">
        {series.map((one) => (
          <li key={one.id}>
            <h3>{one.name}</h3>
            <p>{one.purpose}</p>
            <p className="quiet">
              {`Meets ${rhythmWords[one.rhythm]} for ${one.minutes} minutes: ${sayAll(one.departments.map(({ name }) => name))}.`}
              {one.chair != null && ` ${one.chair.name} leads it.`}
            </p>
            <LastAndNext series={one} />
            {runs(one) && (
              <div className="button-row">
                <Link
                  className="button-link"
                  aria-label={`Change the series ${one.name}`}
                  to={paths.meetingSeries(organisation, one.id)}
                >
                  Change the series
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

function LastAndNext({ series: { lastMeeting, nextMeeting } }: { series: SeriesListedFragment }) {
  const { organisation = '' } = useParams();
  return (
    <p>
      {lastMeeting != null && (
        <>
          Met last on <Link to={paths.meeting(organisation, lastMeeting.id)}>{sayDay(lastMeeting.startsAt)}</Link>.{' '}
        </>
      )}
      {nextMeeting == null ? (
        'The next meeting is not planned yet.'
      ) : (
        <>
          Meets next on <Link to={paths.meeting(organisation, nextMeeting.id)}>{sayDay(nextMeeting.startsAt)}</Link>.
        </>
      )}
    </p>
  );
}
