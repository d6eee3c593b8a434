import { ConflictMap, type MapDepartment, type MapLink } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { StatePanel } from '../../components/state-panel.tsx';
import { useChartView } from '../../components/use-chart-view.ts';
import type { DepartmentsQuery } from '../../graphql/operations.ts';

type Found = NonNullable<DepartmentsQuery['organisation']>['conflictMap'];

interface ConflictMapPanelProps {
  readonly map: Found;
  readonly departments: readonly MapDepartment[];
}

/** Which departments pull against each other; each line leads to the conflicts between its two. */
export function ConflictMapPanel({ map, departments }: ConflictMapPanelProps) {
  const { organisation = '' } = useParams();
  const chartView = useChartView('map');
  const links = map.links.flatMap(toMapLink);
  return (
    <section className="card" aria-label={say('Which departments pull against each other')}>
      {links.length === 0 ? (
        <StatePanel
          title={say('No department is in conflict with another')}
          headingLevel={2}
          action={
            <Link className="button-link" to={paths.newGoal(organisation)}>
              {say('Write a goal')}
            </Link>
          }
        >
          {say(
            'A map will show here who pulls against whom: departments, joined by lines where their goals cannot go ' +
              'together. It fills as soon as goals of two departments collide and nobody has settled it.',
          )}
        </StatePanel>
      ) : (
        <ConflictMap
          links={links}
          departments={departments}
          leftOut={map.leftOut}
          renderDepartment={({ key, name }) => <Link to={paths.department(organisation, key)}>{name}</Link>}
          renderLink={({ departments: [one, other] }, content, label) => (
            <Link to={conflictsBetween(organisation, one.key, other.key)} aria-label={label}>
              {content}
            </Link>
          )}
          {...chartView}
        />
      )}
    </section>
  );
}

function toMapLink({ departments: [one, other], ...sums }: Found['links'][number]): MapLink[] {
  return one === undefined || other === undefined ? [] : [{ departments: [one, other], ...sums }];
}

function conflictsBetween(organisation: string, department: string, partner: string): string {
  return `${paths.conflicts(organisation)}?${new URLSearchParams({ department, with: partner }).toString()}`;
}
