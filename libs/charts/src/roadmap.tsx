import { say } from '@concord/texts';
import { Fragment, type ReactNode } from 'react';
import { ChartFigure, type ChartTable, type ChartViewChoice } from './chart-figure.tsx';
import type { Tone } from './figure/drawing.ts';
import { formatDate, formatMonth } from './format.ts';
import {
  sayRoadmap,
  stateOf,
  toRoadmapScale,
  toRoadmapTrack,
  type MarkState,
  type RoadmapInput,
  type RoadmapScale,
} from './to-roadmap.ts';

export interface RoadmapProps<Row extends RoadmapInput> extends ChartViewChoice {
  /** A page of it, ascending by group. */
  readonly rows: readonly Row[];
  /** Goals on all pages. */
  readonly total: number;
  readonly today: string;
  readonly headingLevel?: 2 | 3;
  renderTitle(row: Row): ReactNode;
  /** What clashes, in words with ways there; nothing where nothing does. */
  renderClashes(row: Row): ReactNode;
}

function sayMark(state: MarkState): string {
  if (state === 'done') return say('Milestone done');
  return state === 'late' ? say('Milestone late') : say('Milestone ahead');
}

/** Goals over time by group: windows, milestones, and what comes too late for them. */
export function Roadmap<Row extends RoadmapInput>(props: RoadmapProps<Row>) {
  const { rows, total, today, renderTitle, renderClashes, ...figure } = props;
  const scale = toRoadmapScale(rows, today);
  return (
    <ChartFigure
      title={sayRoadmap(rows, total)}
      unit={say('Windows of goals and the days on which milestones are due')}
      table={toTable(rows, today)}
      {...figure}
    >
      <RoadmapKey />
      <div className="roadmap">
        <Axis scale={scale} />
        <ul>
          {rows.map((row, index) => (
            <Fragment key={row.key}>
              {row.group !== rows[index - 1]?.group && <li className="row-group">{row.group}</li>}
              <li className="roadmap-row">
                <div className="roadmap-words">
                  {renderTitle(row)}
                  <span className="quiet">{sayMilestones(row, today)}</span>
                </div>
                <Track row={row} scale={scale} today={today} />
                {renderClashes(row)}
              </li>
            </Fragment>
          ))}
        </ul>
      </div>
    </ChartFigure>
  );
}

interface TrackProps {
  readonly row: RoadmapInput;
  readonly scale: RoadmapScale;
  readonly today: string;
}

/** What it draws stands beside it in words, and day by day in the table. */
function Track({ row, scale, today }: TrackProps) {
  const { bar, marks, gaps } = toRoadmapTrack(row, scale, today);
  return (
    <div className="roadmap-track" aria-hidden="true">
      <span
        className="roadmap-window"
        data-opens-left={bar.opensLeft}
        data-opens-right={bar.opensRight}
        style={{ insetInlineStart: `${bar.left}%`, width: `${bar.width}%` }}
      />
      <span className="roadmap-today" style={{ insetInlineStart: `${scale.today}%` }} />
      {gaps.map(({ left, width }, index) => (
        <span key={index} className="roadmap-gap" style={{ insetInlineStart: `${left}%`, width: `${width}%` }} />
      ))}
      {marks.map(({ key, left, state, title }) => (
        <span
          key={key}
          className="roadmap-mark"
          data-state={state}
          style={{ insetInlineStart: `${left}%` }}
          title={title}
        />
      ))}
    </div>
  );
}

function Axis({ scale }: { scale: RoadmapScale }) {
  return (
    <div className="roadmap-axis" aria-hidden="true">
      <div>
        {scale.ticks
          .filter(({ left }) => left < 94)
          .map(({ time, left }) => (
            <span key={time} style={{ insetInlineStart: `${left}%` }}>
              {formatMonth(new Date(time).toISOString())}
            </span>
          ))}
      </div>
    </div>
  );
}

function RoadmapKey() {
  return (
    <ul className="chart-key">
      {(['done', 'late', 'ahead'] as const).map((state) => (
        <li key={state}>
          <span className="roadmap-mark" data-state={state} data-key="true" aria-hidden="true" />
          {sayMark(state)}
        </li>
      ))}
      <li>
        <span className="roadmap-gap" data-key="true" aria-hidden="true" />
        {say('What it waits for comes too late')}
      </li>
      <li>
        <svg width="30" height="10" aria-hidden="true">
          <line x1="15" x2="15" y1="0" y2="10" className="key-today" />
        </svg>
        {say('Today')}
      </li>
    </ul>
  );
}

function sayMilestones({ milestones, due }: RoadmapInput, today: string): string {
  const until = due == null ? say('open') : say('due {day}', { day: formatDate(due) });
  if (milestones.length === 0) return say('No milestones, {until}', { until });
  const count = (state: MarkState) => milestones.filter((step) => stateOf(step, today) === state).length;
  const counts = { done: count('done'), total: milestones.length, late: count('late'), until };
  return counts.late === 0
    ? say('{done} of {total} done, {until}', counts)
    : say('{done} of {total} done, {late} late, {until}', counts);
}

function toTable(rows: readonly RoadmapInput[], today: string): ChartTable {
  const lines = toLines(rows, today);
  return {
    columns: [say('Goal'), say('Under@@the heading that goals are grouped by'), say('Step'), say('Due'), say('State')],
    rows: lines.map(({ cells }) => cells),
    toneOf: (row, column) => (column === 4 ? (lines[row]?.tone ?? null) : null),
  };
}

interface Line {
  readonly cells: readonly string[];
  readonly tone: Tone | null;
}

const tones: Record<MarkState, Tone | null> = { done: 'helps', late: 'hurts', ahead: null };

function toLines(rows: readonly RoadmapInput[], today: string): readonly Line[] {
  return rows.flatMap(({ title, group, due, milestones, waits }): readonly Line[] => {
    const short = Math.max(0, ...waits.map(({ daysShort }) => daysShort));
    const state =
      short === 0
        ? say('on the way')
        : say('waits for what comes {short, plural, one {# day} other {# days}} too late', { short });
    return [
      {
        cells: [title, group, say('The goal itself'), due == null ? say('open') : formatDate(due), state],
        tone: short === 0 ? null : 'hurts',
      },
      ...milestones.map((step) => ({
        cells: [title, group, step.title, formatDate(step.due), sayState(step, today)],
        tone: tones[stateOf(step, today)],
      })),
    ];
  });
}

function sayState(step: { readonly due: string; readonly done?: string | null | undefined }, today: string): string {
  if (step.done != null) return say('done on {day}', { day: formatDate(step.done) });
  return stateOf(step, today) === 'late' ? say('late') : say('ahead');
}
