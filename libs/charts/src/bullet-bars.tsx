import { say } from '@concord/texts';
import { Fragment, type ReactNode } from 'react';
import { ChartFigure, type ChartTable, type ChartViewChoice } from './chart-figure.tsx';
import { formatPercent } from './format.ts';
import { bulletEnd, toBullet, type BulletInput } from './to-bullet.ts';

export interface BulletRow extends BulletInput {
  readonly key: string;
  readonly group: string;
  readonly title: string;
  /** How far it has come, in words; said where no bar can be drawn, too. */
  readonly says: string;
  /** How it stands by the numbers, and by the word of its owner. */
  readonly computed: string;
  readonly stated: string;
}

export interface BulletBarsProps<Row extends BulletRow> extends ChartViewChoice {
  readonly title: string;
  /** Ascending by group. */
  readonly rows: readonly Row[];
  readonly headingLevel?: 2 | 3;
  renderTitle(row: Row): ReactNode;
  renderStanding(row: Row): ReactNode;
}

/** Each goal's way as a bar with what was expected by now, the committed target and the stretch, by group. */
export function BulletBars<Row extends BulletRow>(props: BulletBarsProps<Row>) {
  const { title, rows, renderTitle, renderStanding, ...figure } = props;
  const end = bulletEnd(rows);
  const hasStretch = rows.some(({ stretchAt }) => stretchAt != null);
  return (
    <ChartFigure
      title={title}
      unit={say('Share of the way from baseline to the committed target')}
      table={toTable(rows)}
      {...figure}
    >
      <BulletKey hasStretch={hasStretch} />
      <ul className="bullets">
        {rows.map((row, index) => (
          <Fragment key={row.key}>
            {row.group !== rows[index - 1]?.group && <li className="row-group">{row.group}</li>}
            <li className="bullet-row">
              <div className="bullet-words">
                {renderTitle(row)}
                <span className="quiet">{row.says}</span>
              </div>
              <Track row={row} end={end} />
              <div className="bullet-standing">{renderStanding(row)}</div>
            </li>
          </Fragment>
        ))}
      </ul>
    </ChartFigure>
  );
}

/** Its numbers stand beside it in words. */
function Track({ row, end }: { row: BulletInput; end: number }) {
  const { covered, expected, committed, stretch } = toBullet(row, end);
  return (
    <div className="bullet-track" aria-hidden="true">
      <span className="bullet-ground" style={{ width: `${committed}%` }} />
      {covered !== null && <span className="bullet-covered" style={{ width: `${covered}%` }} />}
      {expected !== null && (
        <span className="bullet-mark" data-mark="expected" style={{ insetInlineStart: `${expected}%` }} />
      )}
      <span className="bullet-mark" data-mark="committed" style={{ insetInlineStart: `${committed}%` }} />
      {stretch !== null && (
        <span className="bullet-mark" data-mark="stretch" style={{ insetInlineStart: `${stretch}%` }} />
      )}
    </div>
  );
}

function BulletKey({ hasStretch }: { hasStretch: boolean }) {
  const entries = [
    { name: say('Covered'), part: 'covered' },
    { name: say('Expected by now'), part: 'expected' },
    { name: say('Committed target'), part: 'committed' },
    ...(hasStretch ? [{ name: say('Stretch target'), part: 'stretch' }] : []),
  ];
  return (
    <ul className="chart-key">
      {entries.map(({ name, part }) => (
        <li key={part}>
          <span className="key-bullet" data-part={part} aria-hidden="true" />
          {name}
        </li>
      ))}
    </ul>
  );
}

function toTable(rows: readonly BulletRow[]): ChartTable {
  const share = (value: number | null | undefined) => (value == null ? '–' : formatPercent(value));
  return {
    columns: [
      say('Goal'),
      say('Under@@the heading that goals are grouped by'),
      say('Covered'),
      say('Expected by now'),
      say('Stretch target at'),
      say('By the numbers'),
      say('The owner says'),
    ],
    rows: rows.map(({ title, group, progress, expected, stretchAt, computed, stated }) => [
      title,
      group,
      share(progress),
      share(expected),
      share(stretchAt),
      computed,
      stated,
    ]),
  };
}
