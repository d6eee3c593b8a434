import { say } from '@concord/texts';
import { formatValue } from './format.ts';
import { ChartFigure, type ChartViewChoice } from './chart-figure.tsx';
import { IntervalDrawing } from './interval-drawing.tsx';
import { formatUnit } from './units.ts';
import { toIntervalAxis, type IntervalBar, type IntervalInput } from './to-interval-axis.ts';

interface IntervalAxisProps extends ChartViewChoice {
  readonly title: string;
  readonly metric: string;
  readonly unit: string;
  readonly intervals: readonly IntervalInput[];
  readonly headingLevel?: 2 | 3;
}

/** What opposed targets allow, drawn one below the other on a common axis, with the gap that nothing can fill. */
export function IntervalAxis({ title, metric, unit, intervals, headingLevel = 2, ...figure }: IntervalAxisProps) {
  const shape = toIntervalAxis(intervals);
  const { bars, marks, gap } = shape;
  const says = say('{metric}, in {unit}', { metric, unit: formatUnit(unit) });
  const table = {
    columns: [say('Goal'), say('From'), say('To'), say('Today')],
    rows: intervals.map(({ name, low, high, baseline }) => [
      name,
      low == null ? say('open') : formatValue(low, unit),
      high == null ? say('open') : formatValue(high, unit),
      baseline == null ? '–' : formatValue(baseline, unit),
    ]),
  };
  return (
    <ChartFigure title={title} unit={says} table={table} headingLevel={headingLevel} {...figure}>
      <div className="figure-drawing" aria-hidden="true">
        <IntervalDrawing shape={shape} unit={unit} />
      </div>
      <div className="intervals">
        {bars.map((bar) => (
          <IntervalRow key={bar.key} bar={bar} gap={gap} />
        ))}
        <div className="interval-scale" aria-hidden="true">
          {marks.map(({ value, at }) => (
            <span key={value} style={{ insetInlineStart: `${at * 100}%` }}>
              {formatValue(value, unit)}
            </span>
          ))}
        </div>
        <p className="chart-unit">
          {say('Bars: what each goal allows.')}
          {gap !== null && ` ${say('Hatched: no value there satisfies both.')}`}
          {bars.some(({ baseline }) => baseline !== null) && ` ${say('Upright mark: the baseline.')}`}
        </p>
      </div>
    </ChartFigure>
  );
}

function IntervalRow({ bar, gap }: { bar: IntervalBar; gap: { start: number; end: number } | null }) {
  const place = (start: number, end: number) => ({
    insetInlineStart: `${start * 100}%`,
    width: `${Math.max(0.8, (end - start) * 100)}%`,
  });
  return (
    <div className="interval-row">
      <p>{bar.name}</p>
      <div className="interval-track" aria-hidden="true">
        {gap !== null && <span className="interval-gap" style={place(gap.start, gap.end)} />}
        <span
          className="interval-bar"
          data-open-start={bar.openStart}
          data-open-end={bar.openEnd}
          style={place(bar.start, bar.end)}
        />
        {bar.baseline !== null && (
          <span className="interval-baseline" style={{ insetInlineStart: `${bar.baseline * 100}%` }} />
        )}
      </div>
    </div>
  );
}
