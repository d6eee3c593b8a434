import { formatDate, Roadmap } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useChartView } from '../../components/use-chart-view.ts';
import { ruleWords } from '../../components/words.ts';
import type { RoadmapRowPartsFragment } from '../../graphql/operations.ts';

interface RoadmapViewProps {
  readonly rows: readonly RoadmapRowPartsFragment[];
  readonly total: number;
  readonly today: string;
}

export function RoadmapView({ rows, total, today }: RoadmapViewProps) {
  const { organisation = '' } = useParams();
  const chartView = useChartView('roadmap');
  return (
    <Roadmap
      rows={rows.map(({ goal, groupName, waits, clashes }) => ({
        ...goal,
        group: groupName,
        waits,
        clashes,
      }))}
      total={total}
      today={today}
      renderTitle={({ key, title }) => <Link to={paths.goal(organisation, key)}>{title}</Link>}
      renderClashes={({ waits, clashes }) => <Clashes waits={waits} clashes={clashes} />}
      {...chartView}
    />
  );
}

/** What comes too late, with by how much; then the clashes that no single wait tells of. */
function Clashes({ waits, clashes }: Pick<RoadmapRowPartsFragment, 'waits' | 'clashes'>) {
  const { organisation = '' } = useParams();
  const late = waits.filter(({ daysShort }) => daysShort > 0);
  const told = new Set(late.map(({ conflictId }) => conflictId));
  const others = clashes.filter(({ id }) => !told.has(id));
  if (late.length + others.length === 0) return null;
  return (
    <ul className="roadmap-clashes">
      {late.map(({ step, needs, title, departmentName, goalKey, needsDue, daysShort, conflictId }) => (
        <li key={`${step} ${needs}`}>
          <Say
            text={
              needsDue == null
                ? 'Waits for <goal>{title}</goal> ({department}), which is due too late: {days, plural, one {# day} other {# days}} too late.'
                : 'Waits for <goal>{title}</goal> ({department}), which is due {due}: {days, plural, one {# day} other {# days}} too late.'
            }
            goal={(words) => <Link to={paths.goal(organisation, goalKey)}>{words}</Link>}
            title={title}
            department={departmentName}
            due={needsDue == null ? '' : formatDate(needsDue)}
            days={daysShort}
          />{' '}
          {conflictId != null && (
            <Link to={paths.conflict(organisation, conflictId)}>{say('See the schedule clash')}</Link>
          )}
        </li>
      ))}
      {others.map(({ id, rule, headline }) => (
        <li key={id}>
          {ruleWords[rule]}: <Link to={paths.conflict(organisation, id)}>{headline}</Link>
        </li>
      ))}
    </ul>
  );
}
