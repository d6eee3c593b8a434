import { formatDate, formatNumber, formatValue } from '@concord/charts';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { sayScope } from '../../components/say-scope.ts';
import { sayTarget } from '../../components/say-target.ts';
import { Section } from '../../components/section.tsx';
import { commitmentWords, directionWords, goalStatusWords } from '../../components/words.ts';
import type { GoalDetails } from './goal-details.ts';
import { sayConfidence } from './say-goal-progress.ts';

type Fact = readonly [name: string, value: ReactNode];

/** Everything that the goal states, in one column. What it does not state is left out or said to be missing. */
export function GoalFacts({ goal }: { goal: GoalDetails }) {
  const { organisation = '' } = useParams();
  const facts = [...aim(goal), ...people(goal), ...relations(goal, organisation)];
  return (
    <Section title="What the goal states">
      <dl className="facts compact">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function aim(goal: GoalDetails): readonly Fact[] {
  const unit = goal.metric?.unit ?? '';
  return [
    ['Metric', goal.metric?.name ?? 'Not stated'],
    [
      'Target',
      goal.target == null
        ? goal.direction == null
          ? 'Not stated'
          : directionWords[goal.direction]
        : sayTarget(goal.target, unit),
    ],
    ['Stretch', goal.stretch == null ? 'None' : sayTarget(goal.stretch, unit)],
    ['Baseline', goal.baseline == null ? 'Not stated' : formatValue(goal.baseline, unit)],
    [
      'Time',
      `${goal.from == null ? 'From now' : formatDate(goal.from)} to ${goal.due == null ? 'open end' : formatDate(goal.due)}`,
    ],
    ['Where', sayScope(goal.scope)],
    ['Forecast', sayForecast(goal.progress.forecast)],
  ];
}

function people(goal: GoalDetails): readonly Fact[] {
  const { name, meaning } = commitmentWords[goal.commitment];
  return [
    ['Owner', goal.owner?.name ?? 'Nobody yet'],
    ["Owner's confidence", sayConfidence(goal.progress)],
    ['Status', goalStatusWords[goal.status]],
    ['Commitment', `${name}: ${meaning}`],
    ['Customers are told', goal.promise ? 'Yes, it is a promise' : 'No'],
    ['Emphasis', `${formatNumber(goal.emphasis)} among the department's goals`],
  ];
}

function relations(goal: GoalDetails, organisation: string): readonly Fact[] {
  const linked = ({ key, title }: { key: string; title: string }) => (
    <Link key={key} to={paths.goal(organisation, key)}>
      {title}
    </Link>
  );
  return [
    ...(goal.parent == null ? [] : [['Contributes to', linked(goal.parent)] as const]),
    ...(goal.children.length === 0
      ? []
      : [['Made up of', <span className="link-list">{goal.children.map(linked)}</span>] as const]),
    ...(goal.sharedWith.length === 0
      ? []
      : [['Shared with', goal.sharedWith.map(({ name }) => name).join(', ')] as const]),
    ...(goal.needs.length === 0 ? [] : [['Needs first', goal.needs.join(', ')] as const]),
    ...goal.uses.map(({ capacity, amount }) => [`Uses ${capacity.name}`, formatValue(amount, capacity.unit)] as const),
  ];
}

function sayForecast(forecast: GoalDetails['progress']['forecast']): string {
  if (forecast == null) return 'Not before three check-ins that move towards the target';
  const spread = forecast.latest == null ? 'or later' : `at the latest ${formatDate(forecast.latest)}`;
  return `${formatDate(forecast.on)} at the present rate; at the earliest ${formatDate(forecast.earliest)}, ${spread}`;
}
