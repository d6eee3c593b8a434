import { say } from '@concord/texts';
import { formatDate, formatValue } from '@concord/charts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import { NeverStaleDocument, type NeverStaleQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { pathOfSubject } from '../input/input-subject.ts';
import { ageOf } from '../input/say-input.ts';
import { MetricSpark } from '../metrics/metric-spark.tsx';
import { sayOverdue } from './say-rhythm.ts';

type Found = NonNullable<NeverStaleQuery['organisation']>;

/** What nobody has looked at in time, beside how satisfied customers are and whether they stay. */
export function NeverStalePanel() {
  const { organisation: key = '' } = useParams();
  const { data } = useQuestion(NeverStaleDocument, { organisation: key });
  const organisation = data?.organisation;
  if (organisation == null || !hasAnything(organisation)) return null;
  const { dueReviews, watchedMetrics, unansweredInput, help } = organisation;
  return (
    <Section
      title={say('What has not been looked at')}
      note={say(
        '{reviews, plural, =0 {No review is due} one {# review is due} other {# reviews are due}}, ' +
          '{input, plural, =0 {no input is unanswered} one {# input is unanswered} other {# inputs are unanswered}}.',
        { reviews: dueReviews.totalCount, input: unansweredInput.count },
      )}
      aside={<Link to={paths.input(key)}>{say('Input and reviews')}</Link>}
    >
      <div className="never-stale">
        <ul className="due-list">
          {dueReviews.nodes.map(({ id, about, review, owner }) => (
            <li key={id}>
              <Link to={`${pathOfSubject(key, about)}#reviews`}>{about.title}</Link>{' '}
              <span className="tag input-age" data-age={review.isStale ? 'too-late' : 'late'}>
                {sayOverdue(review)}
              </span>
              {owner != null && <span className="quiet"> {owner.name}</span>}
            </li>
          ))}
          <Unanswered
            count={unansweredInput.count}
            says={say('{count, plural, one {# unanswered input} other {# unanswered inputs}}', {
              count: unansweredInput.count,
            })}
            to={paths.input(key)}
            oldestDays={unansweredInput.oldestDays}
          />
          <Unanswered
            count={help.totalCount}
            says={say(
              '{count, plural, one {# request or offer of help waits for an answer} other {# requests and offers of help wait for an answer}}',
              { count: help.totalCount },
            )}
            to={paths.openHelp(key)}
            oldestDays={help.nodes[0]?.daysOpen ?? 0}
          />
        </ul>
        <ul className="watched-metrics">
          {watchedMetrics.map(({ metric }) => (
            <li key={metric.key}>
              <Watched {...metric} />
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

interface UnansweredProps {
  readonly count: number;
  readonly says: string;
  /** Where they are listed. */
  readonly to: string;
  readonly oldestDays: number;
}

/** How many wait for somebody to answer, and how long the oldest has. */
function Unanswered({ count, says, to, oldestDays }: UnansweredProps) {
  if (count === 0) return null;
  return (
    <li>
      <Link to={to}>{says}</Link>{' '}
      <span className="tag input-age" data-age={ageOf(oldestDays)}>
        {say('{days, plural, =0 {the oldest of today} one {the oldest for # day} other {the oldest for # days}}', {
          days: oldestDays,
        })}
      </span>
    </li>
  );
}

function Watched({ key: metricKey, name, unit, readings }: Found['watchedMetrics'][number]['metric']) {
  const { organisation = '' } = useParams();
  const [first, last] = [readings.at(-12) ?? readings[0], readings.at(-1)];
  return (
    <>
      <Link to={paths.metric(organisation, metricKey)}>{name}</Link>
      {first === undefined || last === undefined ? (
        <p className="quiet">{say('No readings yet')}</p>
      ) : (
        <>
          <MetricSpark readings={readings.slice(-12)} />
          <p className="quiet">
            {say('{value} on {day}, {before} on {then}', {
              value: formatValue(last.value, unit),
              day: formatDate(last.on),
              before: formatValue(first.value, unit),
              then: formatDate(first.on),
            })}
          </p>
        </>
      )}
    </>
  );
}

function hasAnything({ dueReviews, watchedMetrics, unansweredInput, help }: Found): boolean {
  return dueReviews.totalCount + watchedMetrics.length + unansweredInput.count + help.totalCount > 0;
}
