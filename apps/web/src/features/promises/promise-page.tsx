import { formatDate, formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
import { sayChannel } from '../../components/say-channel.ts';
import { sayUsualWeek } from '../../components/say-week.ts';
import { Say } from '@concord/texts/react';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Stats } from '../../components/stats.tsx';
import { useFilters } from '../../components/use-filters.ts';
import { PromiseDetailsDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { InputSection } from '../input/input-section.tsx';
import { ReviewSection } from '../reviews/review-section.tsx';
import type { PromiseDetails, PromiseOrganisation } from './promise-details.ts';
import { PromiseWeek } from './promise-week.tsx';
import { sayHoursCount, sayMeasure } from './promise-words.ts';
import { Readings } from './readings.tsx';
import { RemovePromise } from './remove-promise.tsx';
import { sayCoverage, standingOf } from './say-promise.ts';
import { PromiseTag } from './promise-tag.tsx';
import { StaffingSection } from './staffing-section.tsx';

export function Component() {
  const { organisation: key = '', promise: promiseKey = '' } = useParams();
  const week = useFilters().get('week');
  const answer = useQuestion(
    PromiseDetailsDocument,
    { organisation: key, promise: promiseKey, week: week ?? null },
    { keepLast: true },
  );
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[110, 92, 320, 300]} />}>
      {({ organisation }) =>
        organisation?.promise == null ? (
          <NotFound what="promise" />
        ) : (
          <Details key={promiseKey} organisation={organisation} promise={organisation.promise} />
        )
      }
    </AsyncView>
  );
}

interface DetailsProps {
  readonly organisation: PromiseOrganisation;
  readonly promise: PromiseDetails;
}

function Details({ organisation, promise }: DetailsProps) {
  const arrived = useLocation().state as { notice?: NoticeContent } | null;
  const [notice, setNotice] = useState<NoticeContent | null>(arrived?.notice ?? null);
  const { department, outcome, conflict, hours } = promise;
  const isMine = useMay(organisation.key).lead(department.key);
  return (
    <div className="stack">
      <PageHeader
        title={promise.says}
        kind={{ name: say('Promises'), to: paths.promises(organisation.key) }}
        lead={<Lead promise={promise} organisation={organisation.key} />}
        actions={
          isMine && (
            <>
              <Link className="button-link" data-primary="true" to={paths.editPromise(organisation.key, promise.key)}>
                {say('Edit promise')}
              </Link>
              <RemovePromise promise={promise} onNotice={setNotice} />
            </>
          )
        }
      />
      {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
      <p>
        <PromiseTag standing={standingOf(promise)} /> {hours.length > 0 && sayUsualWeek(hours)}
      </p>
      <Stats items={numbersOf(promise)} />
      {conflict != null && (
        <section className="card" aria-label={say('The conflict about it')}>
          <p>{sayCoverage(promise.coverage)}</p>
          <p>
            <Say
              text="Conflict: {headline}"
              headline={<Link to={paths.conflict(organisation.key, conflict.id)}>{conflict.headline}</Link>}
            />
          </p>
        </section>
      )}
      {hours.length > 0 && <PromiseWeek promise={promise} />}
      <StaffingSection organisation={organisation} promise={promise} onNotice={setNotice} />
      <Readings promise={promise} today={organisation.asOf} onNotice={setNotice} />
      <ReviewSection about={{ kind: 'PROMISE', key: promise.key }} />
      <InputSection about={{ kind: 'PROMISE', key: promise.key }} mayInvite={isMine} />
      <p className="quiet">
        <Say
          text="It serves the outcome {outcome}."
          outcome={<Link to={paths.outcome(organisation.key, outcome.key)}>{outcome.statement}</Link>}
        />
      </p>
    </div>
  );
}

function Lead({ promise, organisation }: { promise: PromiseDetails; organisation: string }) {
  const { department, channel, to } = promise;
  const link = <Link to={paths.department(organisation, department.key)}>{department.name}</Link>;
  return to == null ? (
    <Say text="{channel}, promised by {department}" channel={sayChannel(channel)} department={link} />
  ) : (
    <Say
      text="{channel}, promised by {department} to {whom}"
      channel={sayChannel(channel)}
      department={link}
      whom={to}
    />
  );
}

function numbersOf({ coverage, measure, keptShare, readings, from, until }: PromiseDetails) {
  return [
    ...(coverage.promisedHours === 0
      ? []
      : [
          {
            name: say('Promised'),
            value: sayHoursCount(coverage.promisedHours),
            note: say('in the 12 months to come'),
          },
          {
            name: say('Nobody is there'),
            value: sayHoursCount(coverage.unstaffedHours),
            note: formatPercent(coverage.unstaffedHours / coverage.promisedHours, 1),
          },
        ]),
    ...(measure == null ? [] : [{ name: say('Measure'), value: sayMeasure(measure) }]),
    ...(keptShare == null
      ? []
      : [
          {
            name: say('Kept'),
            value: formatPercent(keptShare),
            note: say('of {count, plural, one {# reading} other {# readings}}', { count: readings.length }),
          },
        ]),
    ...(from == null ? [] : [{ name: say('Holds from'), value: formatDate(from) }]),
    ...(until == null ? [] : [{ name: say('Holds until'), value: formatDate(until) }]),
  ];
}
