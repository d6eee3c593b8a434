import { formatDate, WeekGrid, type HoursKind, type WeekGridDay } from '@concord/charts';
import { say } from '@concord/texts';
import { sayChannel } from '../../components/say-channel.ts';
import { useChartView } from '../../components/use-chart-view.ts';
import { useFilters } from '../../components/use-filters.ts';
import type { HoursStanding } from '../../graphql/operations.ts';
import type { PromiseDetails } from './promise-details.ts';
import { sayHoursCount } from './promise-words.ts';

const kinds: Readonly<Record<HoursStanding, HoursKind>> = { STAFFED: 'kept', UNSTAFFED: 'missing', SPARE: 'spare' };

/** One week of the promise against those who are there, with the way to the weeks around it. */
export function PromiseWeek({ promise }: { promise: PromiseDetails }) {
  const chartView = useChartView('week');
  const { set } = useFilters();
  const { week, channel, timeZone } = promise;
  const go = (days: number) => () => set({ week: dayAfter(week.from, days) });
  return (
    <section className="card stack" aria-label={say('Week by week')}>
      <WeekGrid
        title={sayMissingHours(week)}
        unit={say('{channel}, {from} to {to}, by the clock of {timeZone}', {
          channel: sayChannel(channel),
          from: formatDate(week.from),
          to: formatDate(week.to),
          timeZone,
        })}
        days={week.days.map(toDay)}
        {...chartView}
      />
      <div className="button-row">
        <button type="button" className="button-link" onClick={go(-7)}>
          {say('The week before')}
        </button>
        <button type="button" className="button-link" onClick={go(7)}>
          {say('The week after')}
        </button>
      </div>
    </section>
  );
}

function toDay({ on, because, hours }: PromiseDetails['week']['days'][number]): WeekGridDay {
  return { on, because: because ?? null, spans: hours.map(({ from, to, kind }) => ({ from, to, kind: kinds[kind] })) };
}

function sayMissingHours({ promisedHours, unstaffedHours }: PromiseDetails['week']): string {
  if (promisedHours === 0) return say('No hours are promised in this week');
  const values = { missing: sayHoursCount(unstaffedHours), promised: sayHoursCount(promisedHours) };
  return unstaffedHours === 0
    ? say('Somebody is there in all {promised} that are promised', values)
    : say('Nobody is there in {missing} of the {promised} that are promised', values);
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
