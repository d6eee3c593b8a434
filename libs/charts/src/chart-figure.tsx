import { say } from '@concord/texts';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Tone } from './figure/drawing.ts';
import { FigureMenu } from './figure/figure-menu.tsx';
import { useFigureActions } from './figure/use-figure-actions.ts';

export type ChartView = 'chart' | 'table';

export interface ChartTable {
  readonly columns: readonly string[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly string[])[];
  /** What a cell says by colour, too, where the table is drawn as a picture; its words say it anyway. */
  readonly toneOf?: (row: number, column: number) => Tone | null;
  /** Draws the first cell of a row where it is more than a text, such as a link. */
  readonly renderHead?: (row: number, text: string) => ReactNode;
}

/** Lets the caller keep the choice of chart or table elsewhere, such as in the address. */
export interface ChartViewChoice {
  /** Short, unique on its page: names the figure in links to it and in files that are taken away from it. */
  readonly name?: string | undefined;
  readonly view?: ChartView | undefined;
  readonly onViewChange?: ((view: ChartView) => void) | undefined;
}

export interface ChartFigureProps extends ChartViewChoice {
  /** The finding, as a sentence. */
  readonly title: string;
  /** What the numbers are measured in and over what. */
  readonly unit: string;
  readonly table: ChartTable;
  readonly headingLevel?: 2 | 3;
  /** Whether what is shown is a table already, so that there is nothing to turn. */
  readonly isTable?: boolean;
  /**
   * What is drawn. The SVG in it that is marked with `data-picture` (or drawn by recharts) is what is saved as a
   * picture; without one, the table is drawn.
   */
  readonly children: ReactNode;
}

/**
 * A chart is a sentence with a picture: a title that states the finding, a unit, and the same numbers as a table. All
 * of it can be taken away: numbers, picture, and a link to just this view.
 */
export function ChartFigure(props: ChartFigureProps) {
  const { title, unit, table, name, view, onViewChange, headingLevel = 2, isTable = false, children } = props;
  const id = useId();
  const [ownView, setOwnView] = useState<ChartView>('chart');
  const [says, setSays] = useState('');
  const shown = view ?? ownView;
  const anchor = name === undefined ? undefined : `figure-${name}`;
  const figure = useRef<HTMLElement>(null);
  const actions = useFigureActions({ title, unit, table, name, anchor, figure });
  useEffect(() => {
    // The router has looked for it before the answer was there.
    if (anchor !== undefined && location.hash === `#${anchor}`) figure.current?.scrollIntoView();
  }, [anchor]);
  const Heading = `h${headingLevel}` as const;
  const turn = () => {
    const next = shown === 'chart' ? 'table' : 'chart';
    setOwnView(next);
    onViewChange?.(next);
  };
  return (
    <figure className="chart-figure" id={anchor} ref={figure} aria-labelledby={id}>
      <figcaption className="chart-head">
        <div>
          <Heading id={id} className="chart-title">
            {title}
          </Heading>
          <p className="chart-unit">{unit}</p>
        </div>
        <div className="chart-tools">
          {!isTable && (
            <button type="button" className="chart-turn" aria-pressed={shown === 'table'} onClick={turn}>
              {say('Show as table')}
            </button>
          )}
          <FigureMenu about={title} actions={actions} onDone={setSays} />
        </div>
        <p className="figure-says" aria-live="polite">
          {says}
        </p>
      </figcaption>
      {shown === 'chart' || isTable ? children : <TableTwin title={title} table={table} />}
    </figure>
  );
}

function TableTwin({ title, table: { columns, rows, renderHead } }: { title: string; table: ChartTable }) {
  return (
    <div className="table-twin" role="region" aria-label={say('Table: {title}', { title })} tabIndex={0}>
      <table className="data-table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head = '', ...cells], index) => (
            <tr key={index}>
              <th scope="row">{renderHead?.(index, head) ?? head}</th>
              {cells.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
