import { ChartFigure, formatDate, formatShortDate, formatValue } from '@concord/charts';
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
    { title: need.ofTitle, what: 'is due', on: need.ofDue, at: due, mark: 'due' },
    { title: need.needsTitle, what: 'is ready', on: need.needsDue, at: ready, mark: 'ready' },
  ];
  const title = `“${need.needsTitle}” is ready ${days} after it is needed for “${need.ofTitle}”`;
  const table = {
    columns: ['What', 'Day', 'Date'],
    rows: rows.map((row) => [row.title, row.what, formatDate(row.on)]),
  };
  return (
    <ChartFigure
      title={title}
      unit="When something is due, and when what it needs is ready"
      table={table}
      headingLevel={3}
      {...chartView}
    >
      <div className="needs-picture" role="img" aria-label={title}>
        {rows.map(({ title, what, on, at, mark }) => (
          <div className="needs-row" key={mark}>
            <span className="needs-title">{title}</span>
            <div className="needs-track">
              <span
                className="needs-gap"
                style={{ left: `${Math.min(due, ready)}%`, width: `${Math.abs(ready - due)}%` }}
              />
              <span className="needs-day" data-mark={mark} style={{ left: `${at}%` }} />
              <span className="needs-date" data-side={at > 50 ? 'left' : 'right'} style={{ left: `${at}%` }}>
                {what} {formatShortDate(on)}
              </span>
            </div>
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}
