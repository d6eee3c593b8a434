import { formatDate, GoalSeriesChart } from '@concord/charts';
import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { sayPerson } from '../../components/say-people.ts';
import { sayWish } from '../../components/say-target.ts';
import { Section } from '../../components/section.tsx';
import { useChartView } from '../../components/use-chart-view.ts';
import { goalStatusWords } from '../../components/words.ts';
import { GoalSuccessionDocument, type GoalSuccessionQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { AskSuccessor, useAskAgain } from './ask-successor.tsx';

type Organisation = NonNullable<GoalSuccessionQuery['organisation']>;
type Goal = NonNullable<Organisation['goal']>;

/** What asks for the successor of a goal that was reached; above everything else of the goal. */
export function SuccessorBanner({ goal }: { goal: string }) {
  const { organisation: key = '' } = useParams();
  const { data } = useQuestion(GoalSuccessionDocument, { organisation: key, goal });
  const found = data?.organisation?.goal;
  if (found == null) return null;
  if (found.noSuccessor != null) return <NoSuccessor goal={found} />;
  if (found.proposedSuccessor == null) return null;
  return (
    <Section
      title={say('This goal is reached. What comes next?')}
      note={say('Reached goals are worth extending: the next one begins where this one ends.')}
    >
      <AskSuccessor goal={found} />
    </Section>
  );
}

function NoSuccessor({ goal }: { goal: Goal }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const ask = useAskAgain(goal.key);
  if (goal.noSuccessor == null) return null;
  const { because, by, at } = goal.noSuccessor;
  return (
    <div className="banner">
      <p>
        {say('Nothing comes after this goal: “{because}” ({who}, {day})', {
          because,
          who: sayPerson(by),
          day: formatDate(at),
        })}
      </p>
      {may.contribute(goal.department.key) && (
        <Button variant="default" size="xs" onClick={() => void ask()}>
          {say('Think about a successor again')}
        </Button>
      )}
    </div>
  );
}

/** The series that a goal belongs to: one line over the years, and the way to each goal. */
export function SeriesSection({ goal }: { goal: string }) {
  const { organisation: key = '' } = useParams();
  const chartView = useChartView('series');
  const { data } = useQuestion(GoalSuccessionDocument, { organisation: key, goal });
  const found = data?.organisation?.goal;
  if (found?.series == null || data?.organisation == null) return null;
  const { place, count, goals, points } = found.series;
  return (
    <Section
      title={say('{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {count} goals in a row', {
        place,
        count,
      })}
    >
      {found.metric != null && (
        <GoalSeriesChart
          metric={found.metric.name}
          unit={found.metric.unit}
          goals={goals.filter(({ metric }) => metric?.name === found.metric?.name)}
          points={points}
          today={data.organisation.asOf}
          headingLevel={3}
          {...chartView}
        />
      )}
      <ol className="series-list">
        {goals.map((one) => (
          <li key={one.key} aria-current={one.key === goal ? 'true' : undefined}>
            {one.key === goal ? <strong>{one.title}</strong> : <Link to={paths.goal(key, one.key)}>{one.title}</Link>}{' '}
            <span className="quiet">
              {[sayWish(one), one.due == null ? undefined : formatDate(one.due), goalStatusWords[one.status]]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
