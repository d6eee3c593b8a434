import { useId, useState, type ReactNode } from 'react';

export type ChartView = 'chart' | 'table';

export interface ChartTable {
  readonly columns: readonly string[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly string[])[];
}

/** Lets the caller keep the choice of chart or table elsewhere, such as in the address. */
export interface ChartViewChoice {
  readonly view?: ChartView | undefined;
  readonly onViewChange?: ((view: ChartView) => void) | undefined;
}

interface ChartFigureProps extends ChartViewChoice {
  /** The finding, as a sentence. */
  readonly title: string;
  /** What the numbers are measured in and over what. */
  readonly unit: string;
  readonly table: ChartTable;
  readonly headingLevel?: 2 | 3;
  readonly children: ReactNode;
}

/** A chart is a sentence with a picture: a title that states the finding, a unit, and the same numbers as a table. */
export function ChartFigure({ title, unit, table, view, onViewChange, headingLevel = 2, children }: ChartFigureProps) {
  const id = useId();
  const [ownView, setOwnView] = useState<ChartView>('chart');
  const shown = view ?? ownView;
  const Heading = `h${headingLevel}` as const;
  const turn = () => {
    const next = shown === 'chart' ? 'table' : 'chart';
    setOwnView(next);
    onViewChange?.(next);
  };
  return (
    <figure className="chart-figure" aria-labelledby={id}>
      <figcaption className="chart-head">
        <div>
          <Heading id={id} className="chart-title">
            {title}
          </Heading>
          <p className="chart-unit">{unit}</p>
        </div>
        <button type="button" className="chart-turn" aria-pressed={shown === 'table'} onClick={turn}>
          Show as table
        </button>
      </figcaption>
      {shown === 'chart' ? children : <TableTwin title={title} table={table} />}
    </figure>
  );
}

function TableTwin({ title, table: { columns, rows } }: { title: string; table: ChartTable }) {
  return (
    <div className="table-twin" role="region" aria-label={`Table: ${title}`} tabIndex={0}>
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
          {rows.map(([head, ...cells], index) => (
            <tr key={index}>
              <th scope="row">{head}</th>
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
