import { ChartFigure, formatNumber } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useChartView } from '../../components/use-chart-view.ts';
import { sayWeight, sayWeights } from './say-weights.ts';
import type { SegmentDetails, WeighedOutcome } from './segment-details.ts';
import { toWeightRows, type WeightRow } from './to-weight-rows.ts';

interface WeightsFigureProps {
  readonly outcomes: readonly WeighedOutcome[];
  readonly segments: readonly SegmentDetails[];
  /** The segment of customers that is looked at. */
  readonly chosen: SegmentDetails;
}

/** What matters to whom: outcomes by segments of customers, with what each weighs. */
export function WeightsFigure({ outcomes, segments, chosen }: WeightsFigureProps) {
  const { name } = useChartView('weights');
  // The one that is looked at stands beside all, where a telephone shows it too.
  const inOrder = [chosen, ...segments.filter(({ key }) => key !== chosen.key)];
  const { rows, leftOut } = toWeightRows(outcomes, inOrder);
  const columns = [say('Outcome'), say('For all'), ...inOrder.map((segment) => segment.name)];
  return (
    <section className="card" aria-label={say('What matters to whom')}>
      <ChartFigure
        title={sayWeights(chosen, rows)}
        unit={say('How much each outcome matters, the weightiest for all first. What differs says more or less.')}
        table={{
          columns,
          rows: rows.map(({ statement, weight, cells }) => [statement, formatNumber(weight), ...cells.map(sayWeight)]),
        }}
        isTable
        name={name}
      >
        <WeightTable columns={columns} rows={rows} />
        {leftOut > 0 && (
          <p className="chart-unit">
            {say(
              '{leftOut, plural, one {One more outcome matters} other {# more outcomes matter}} less, ' +
                'and alike to everybody: not shown here.',
              { leftOut },
            )}
          </p>
        )}
      </ChartFigure>
    </section>
  );
}

function WeightTable({ columns, rows }: { columns: readonly string[]; rows: readonly WeightRow[] }) {
  const { organisation = '' } = useParams();
  return (
    <div className="table-scroll" role="region" aria-label={say('Outcomes by segments of customers')} tabIndex={0}>
      <table className="data-table segment-weights">
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th key={place} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, statement, weight, cells }) => (
            <tr key={key}>
              <th scope="row">
                <Link to={paths.outcome(organisation, key)}>{statement}</Link>
              </th>
              <td>{formatNumber(weight)}</td>
              {cells.map((cell) => (
                <td key={cell.segment} data-kind={cell.kind}>
                  {sayWeight(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
