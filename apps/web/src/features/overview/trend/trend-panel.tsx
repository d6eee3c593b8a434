import { formatDate, sayScoreMove, TrendChart } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { AsyncView } from '../../../components/async-view.tsx';
import { CardSkeleton } from '../../../components/card-skeleton.tsx';
import { FilterSelect } from '../../../components/filter-select.tsx';
import { StatePanel } from '../../../components/state-panel.tsx';
import { useChartView } from '../../../components/use-chart-view.ts';
import { useFilters } from '../../../components/use-filters.ts';
import { OverviewTrendDocument, type OverviewTrendQuery } from '../../../graphql/operations.ts';
import { useQuestion } from '../../../graphql/use-question.ts';
import { CauseList, sayCauses } from './cause-list.tsx';
import { numberSteps } from './number-steps.ts';
import { sayLastWeek } from './say-last-week.ts';
import { trendFrom, trendSpans } from './trend-span.ts';

type Shown = NonNullable<OverviewTrendQuery['organisation']>;

/** What changed since last week, in words; and how it came there, with what caused each step. */
export function TrendPanel({ today }: { today: string }) {
  const { organisation: key = '' } = useParams();
  const { get } = useFilters();
  const from = trendFrom(get('span'), today);
  const answer = useQuestion(
    OverviewTrendDocument,
    { organisation: key, ...(from === undefined ? {} : { from }) },
    { keepLast: true },
  );
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[560]} />}>
      {({ organisation }) => (organisation == null ? null : <Trend organisation={organisation} />)}
    </AsyncView>
  );
}

function Trend({ organisation }: { organisation: Shown }) {
  const chartView = useChartView('trend');
  const { get, set } = useFilters();
  const { days, lastWeek } = organisation.trend;
  if (lastWeek == null) return <FirstDay organisation={organisation} />;
  const steps = numberSteps(days);
  const numbers = new Map(steps.map(({ day, number }) => [day.on, number]));
  return (
    <section className="card stack" aria-label={say('What changed since last week')}>
      <search className="filters" aria-label={say('How far back')}>
        <FilterSelect
          label={say('Look back over')}
          all={say('The last half year')}
          value={get('span')}
          options={Object.entries(trendSpans).map(([value, { name }]) => ({ value, label: name() }))}
          onChange={(span) => set({ span })}
        />
      </search>
      <TrendChart
        title={sayLastWeek(lastWeek)}
        days={days.map(({ causes, ...day }) => ({
          ...day,
          because: causes == null ? undefined : sayCauses(causes),
          number: numbers.get(day.on),
        }))}
        {...chartView}
      />
      <div className="side-by-side">
        <div>
          <h2 className="minor-title">{say('What happened since {day}', { day: formatDate(lastWeek.from.on) })}</h2>
          {lastWeek.causes.total === 0 ? (
            <p className="quiet">{say('Nothing that can move the alignment.')}</p>
          ) : (
            <CauseList causes={lastWeek.causes} most={8} />
          )}
        </div>
        {steps.length > 0 && (
          <div>
            <h2 className="minor-title">{say('What made the steps in the picture')}</h2>
            <ol className="trend-steps" reversed start={steps.length}>
              {steps.toReversed().map(({ number, before, day }) => (
                <li key={number} value={number}>
                  <p>{`${formatDate(day.on)}: ${sayScoreMove(before, day)}`}</p>
                  {day.causes != null && <CauseList causes={day.causes} most={3} />}
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </section>
  );
}

function FirstDay({ organisation: { key, asOf, asOfFixed } }: { organisation: Shown }) {
  const day = formatDate(asOf);
  return (
    <section className="card" aria-label={say('What changed since last week')}>
      <StatePanel
        title={say('What changed since last week')}
        action={
          <Link className="button-link" to={paths.conflicts(key)}>
            {say('See what is open now')}
          </Link>
        }
      >
        {say(
          'From the second day on, this says how alignment and conflict load moved, and which goal, decision or ' +
            'conflict moved them: so that a meeting can begin with what is new.',
        )}{' '}
        {asOfFixed
          ? say(
              'This plan names the day by which it is judged, {day}. Take that day out of the plan file, and each day counts.',
              { day },
            )
          : say('So far there is one day, {day}.', { day })}
      </StatePanel>
    </section>
  );
}
