import { ChartFigure, formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useChartView } from '../../components/use-chart-view.ts';
import type { ConflictForSegmentPartsFragment } from '../../graphql/operations.ts';
import { sayMove, sayMoved, sayOtherRepairs, sayRepairs, saySettledFirst, saySeverity, SHOWN } from './say-seen.ts';

interface SettleFigureProps {
  /** The name of the segment of customers. */
  readonly segment: string;
  /** The severest for them first. */
  readonly conflicts: readonly ConflictForSegmentPartsFragment[];
}

/** What is to be settled first for a segment of customers: a list, with how severe each is to them and to all. */
export function SettleFigure({ segment, conflicts }: SettleFigureProps) {
  const chartView = useChartView('settle');
  const shown = conflicts.slice(0, SHOWN);
  return (
    <ChartFigure
      title={saySettledFirst(segment, conflicts)}
      unit={`${sayMoved(shown)} ${sayOtherRepairs(shown)}`.trim()}
      table={{
        columns: [
          say('Conflict'),
          say('Place for them'),
          say('Beside all'),
          say('Severity for them'),
          say('Severity for all'),
          say('What would settle it'),
        ],
        rows: shown.map((one) => [
          one.conflict.headline,
          String(one.place),
          sayMove(one),
          formatPercent(one.severity),
          one.placeForAll === null ? '' : formatPercent(one.conflict.severity),
          sayRepairs(one).join(' '),
        ]),
        renderHead: (row) => shown[row] && <Headline {...shown[row]} />,
      }}
      {...chartView}
    >
      <ol className="settle-list">
        {shown.map((one) => (
          <Settle key={one.conflict.id} {...one} />
        ))}
      </ol>
    </ChartFigure>
  );
}

function Settle(one: ConflictForSegmentPartsFragment) {
  return (
    <li>
      <p>
        <Headline {...one} /> <span className="quiet">{sayMove(one)}</span>
      </p>
      <p className="severity">
        <span className="severity-track" aria-hidden="true">
          <span style={{ width: `${one.severity * 100}%` }} />
        </span>
        <span>{saySeverity(one)}</span>
      </p>
      {sayRepairs(one).map((repair) => (
        <p key={repair} className="quiet">
          {repair}
        </p>
      ))}
    </li>
  );
}

/** Leads to the conflict, unless there is none for all. */
function Headline({ conflict: { id, headline }, placeForAll }: ConflictForSegmentPartsFragment) {
  const { organisation = '' } = useParams();
  return placeForAll === null ? headline : <Link to={paths.conflict(organisation, id)}>{headline}</Link>;
}
