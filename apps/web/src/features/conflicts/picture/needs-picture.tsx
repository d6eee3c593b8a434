import { ChartFigure, formatDate, formatShortDate, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import { useChartView } from '../../../components/use-chart-view.ts';
import type { ConflictDetails } from '../conflict-details.ts';
import { toTimeLine } from './to-time-line.ts';

type Need = ConflictDetails['evidence']['needs'][number];

/** Two rows on one line of time: when something is due, and when what it needs is there. */
export function NeedsPicture({ need }: { need: Need }) {
  const chartView = useChartView(`needs-${need.of}-${need.needs}`.replaceAll('.', '-'));
  const { due, ready } = toTimeLine(need);
  const days = formatValue(need.daysShort, 'days');
  const rows = [
    {
      title: need.ofTitle,
      what: say('is due'),
      says: say('is due {day}', { day: formatShortDate(need.ofDue) }),
      on: need.ofDue,
      at: due,
      mark: 'due',
    },
    {
      title: need.needsTitle,
      what: say('is ready'),
      says: say('is ready {day}', { day: formatShortDate(need.needsDue) }),
      on: need.needsDue,
      at: ready,
      mark: 'ready',
    },
  ];
  const title = say('“{needed}” is ready {days} after it is needed for “{goal}”', {
    needed: need.needsTitle,
    days,
    goal: need.ofTitle,
  });
  const table = {
    columns: [say('What'), say('Day'), say('Date')],
    rows: rows.map((row) => [row.title, row.what, formatDate(row.on)]),
  };
  return (
    <ChartFigure
      title={title}
      unit={say('When something is due, and when what it needs is ready')}
      table={table}
      headingLevel={3}
      {...chartView}
    >
      <div className="needs-picture" role="img" aria-label={title}>
        {rows.map(({ title, says, at, mark }) => (
          <div className="needs-row" key={mark}>
            <span className="needs-title">{title}</span>
            <div className="needs-track">
              <span
                className="needs-gap"
                style={{ insetInlineStart: `${Math.min(due, ready)}%`, width: `${Math.abs(ready - due)}%` }}
              />
              <span className="needs-day" data-mark={mark} style={{ insetInlineStart: `${at}%` }} />
              <span
                className="needs-date"
                style={at > 50 ? { insetInlineEnd: `${100 - at}%` } : { insetInlineStart: `${at}%` }}
              >
                {says}
              </span>
            </div>
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}
