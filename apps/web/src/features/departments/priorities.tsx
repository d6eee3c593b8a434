import { SlopeFigure } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { StatePanel } from '../../components/state-panel.tsx';
import { useChartView } from '../../components/use-chart-view.ts';
import { useMay } from '../../app/session/use-may.ts';
import type { DepartmentDetails } from './department-details.ts';
import { toEmphasis } from './to-emphasis.ts';

/** What people weigh against what the department emphasises. */
export function Priorities({ department }: { department: DepartmentDetails }) {
  const { organisation = '' } = useParams();
  const chartView = useChartView('priorities');
  const may = useMay(organisation);
  const { outcomes, isStated } = toEmphasis(department);
  return (
    <section className="card" aria-label={say('What it gives its attention to')}>
      {outcomes.length === 0 ? (
        <StatePanel
          title={say('Nothing is known of what matters to {department}', { department: department.name })}
          action={
            may.lead(department.key) && (
              <Link
                className="button-link"
                to={`${paths.newGoal(organisation)}?department=${encodeURIComponent(department.key)}`}
              >
                {say('Write a goal that serves an outcome')}
              </Link>
            )
          }
        >
          {say(
            'A picture will set here what people weigh against what this department gives its attention to. ' +
              'It needs priorities in the plan file, or goals that serve outcomes.',
          )}
        </StatePanel>
      ) : (
        <SlopeFigure
          department={department.name}
          outcomes={outcomes}
          source={
            isStated
              ? say('Its attention as it ranks the outcomes itself.')
              : say('It states no ranking; its attention is what its goals serve, by their emphasis.')
          }
          {...chartView}
        />
      )}
    </section>
  );
}
