import { ReadingsChart } from '@concord/charts';
import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { GoalSection } from '../../components/goal-section.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { useChartView } from '../../components/use-chart-view.ts';
import { MetricPageDocument, type MetricPageQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { AddReadings } from './add-readings.tsx';
import { ReadingList } from './reading-list.tsx';

type Metric = NonNullable<NonNullable<MetricPageQuery['organisation']>['metric']>;

/** What a metric was, whoever wants what of it, and the goals that are measured by it. */
export function Component() {
  const { organisation: key = '', metric = '' } = useParams();
  const answer = useQuestion(MetricPageDocument, { organisation: key, metric });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[90, 360, 240]} />}>
      {({ organisation }) =>
        organisation?.metric == null ? (
          <NotFound what="metric" />
        ) : (
          <Details key={metric} metric={organisation.metric} />
        )
      }
    </AsyncView>
  );
}

function Details({ metric }: { metric: Metric }) {
  const { organisation = '' } = useParams();
  const chart = useChartView('readings');
  const { name, unit, better, controlledBy, readings, mayMeasure, goals } = metric;
  return (
    <div className="stack">
      <PageHeader
        title={name}
        kind={
          controlledBy == null
            ? { name: say('Outcomes'), to: paths.outcomes(organisation) }
            : { name: controlledBy.name, to: paths.department(organisation, controlledBy.key) }
        }
        lead={sayBetter(better)}
      />
      {readings.length === 0 ? (
        <StatePanel title={say('No readings yet')}>
          {say('What it was day by day would be drawn here. Add readings below, one by one or out of a spreadsheet.')}
        </StatePanel>
      ) : (
        <section className="card" aria-label={name}>
          <ReadingsChart metric={name} unit={unit} readings={readings} {...chart} />
        </section>
      )}
      {(readings.length > 0 || mayMeasure) && (
        <Section title={say('Readings')}>
          <ReadingList metric={metric} mayMeasure={mayMeasure} />
          {mayMeasure && <AddReadings metric={metric} />}
        </Section>
      )}
      <GoalSection
        title={say('Goals that are measured by it')}
        goals={goals}
        total={goals.length}
        allHref={paths.goals(organisation)}
      />
    </div>
  );
}

function sayBetter(better: Metric['better']): string {
  switch (better) {
    case 'LOWER':
      return say('Lower is better.');
    case 'HIGHER':
      return say('Higher is better.');
    default:
      return say('Neither higher nor lower is better.');
  }
}
