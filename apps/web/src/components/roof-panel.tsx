import { RoofFigure } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useNavigate, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import {
  DepartmentRoofDocument,
  MetricRoofDocument,
  OutcomeRoofDocument,
  type RoofPartsFragment,
} from '../graphql/operations.ts';
import { useQuestion } from '../graphql/use-question.ts';
import { AsyncView } from './async-view.tsx';
import { CardSkeleton } from './card-skeleton.tsx';
import { sayInfluence } from './say-influence.ts';
import { StatePanel } from './state-panel.tsx';
import { useChartView } from './use-chart-view.ts';

/** Which metrics of the organisation support each other, and which do not. */
export function MetricRoofPanel() {
  const { organisation = '' } = useParams();
  const answer = useQuestion(MetricRoofDocument, { organisation });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[700]} />}>
      {({ organisation: found }) => <RoofPanel roof={found?.metricRoof} of="metrics" />}
    </AsyncView>
  );
}

/** The same of the goals that reach an outcome. */
export function OutcomeRoofPanel({ outcome }: { outcome: string }) {
  const { organisation = '' } = useParams();
  const answer = useQuestion(OutcomeRoofDocument, { organisation, outcome });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[500]} />}>
      {({ organisation: found }) => <RoofPanel roof={found?.outcome?.goalRoof} of="goals" />}
    </AsyncView>
  );
}

/** The same of the goals of a department. */
export function DepartmentRoofPanel({ department }: { department: string }) {
  const { organisation = '' } = useParams();
  const answer = useQuestion(DepartmentRoofDocument, { organisation, department });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[500]} />}>
      {({ organisation: found }) => <RoofPanel roof={found?.department?.goalRoof} of="goals" />}
    </AsyncView>
  );
}

interface RoofPanelProps {
  readonly roof: RoofPartsFragment | undefined;
  readonly of: 'metrics' | 'goals';
}

function RoofPanel({ roof, of }: RoofPanelProps) {
  const { organisation = '' } = useParams();
  const navigate = useNavigate();
  const chartView = useChartView('roof');
  if (roof === undefined || roof.ties.length === 0) {
    return (
      <StatePanel
        title={
          of === 'metrics' ? say('No two metrics are tied to each other') : say('No two goals are tied to each other')
        }
        headingLevel={3}
        action={
          <Link className="button-link" to={paths.goals(organisation)}>
            {say('See the goals')}
          </Link>
        }
      >
        {say(
          'A roof over the {of, select, metrics {metrics} other {goals}} will show here which two support each other ' +
            'and which get in each other’s way. It is drawn from influences between metrics, stated in the plan file, ' +
            'and from conflicts between goals.',
          { of },
        )}
      </StatePanel>
    );
  }
  const ties = roof.ties.map(({ influences, ...tie }) => ({ ...tie, reasons: influences.map(sayInfluence) }));
  const conflictsOf = (keys: readonly string[]) =>
    `${paths.conflicts(organisation)}?${new URLSearchParams({ [of]: keys.join(',') }).toString()}`;
  return (
    <RoofFigure
      items={roof.items}
      ties={ties}
      leftOut={roof.leftOut}
      of={of}
      renderTie={({ keys }, content) => <Link to={conflictsOf(keys)}>{content}</Link>}
      onOpen={({ keys }) => void navigate(conflictsOf(keys))}
      {...chartView}
    />
  );
}
