import { say } from '@concord/texts';
import { ChartFigure, type ChartViewChoice } from '../chart-figure.tsx';
import { formatPercent } from '../format.ts';
import { type KeptRow, sayKept, sayKeptRow, toKeptParts } from './to-kept.ts';

interface KeptBarsProps extends ChartViewChoice {
  readonly title: string;
  readonly unit: string;
  /** What the labels of the rows are: 'Day', 'Quarter'. */
  readonly rowName: string;
  readonly rows: readonly KeptRow[];
  readonly headingLevel?: 2 | 3;
}

/** How much was kept, partly and not, time by time: bars, each with its shares in words below it. */
export function KeptBars({ title, unit, rowName, rows, ...choice }: KeptBarsProps) {
  const table = {
    columns: [rowName, ...(['kept', 'partly', 'not'] as const).map(sayKept)],
    rows: rows.map((row) => {
      const all = row.kept + row.partly + row.not;
      return [row.label, ...[row.kept, row.partly, row.not].map((count) => formatPercent(count / all))];
    }),
  };
  return (
    <ChartFigure title={title} unit={unit} table={table} {...choice}>
      <ol className="kept-bars" aria-label={say('From the first time to the last')}>
        {rows.map((row) => (
          <li key={row.label}>
            <span className="kept-label">{row.label}</span>
            <span className="kept-track" aria-hidden="true">
              {toKeptParts(row).map(({ kind, share }) => (
                <span key={kind} className="kept-part" data-kind={kind} style={{ flexGrow: share }} />
              ))}
            </span>
            <span className="kept-words">{sayKeptRow(row)}</span>
          </li>
        ))}
      </ol>
    </ChartFigure>
  );
}
