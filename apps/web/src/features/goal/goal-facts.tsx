import { say } from '@concord/texts';
import { formatDate, formatNumber, formatValue } from '@concord/charts';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { sayScope } from '../../components/say-scope.ts';
import { sayTarget } from '../../components/say-target.ts';
import { Section } from '../../components/section.tsx';
import { commitmentWords, contactWords, directionWords, goalStatusWords } from '../../components/words.ts';
import type { GoalDetails } from './goal-details.ts';
import { sayConfidence } from './say-goal-progress.ts';

type Fact = readonly [name: string, value: ReactNode];

/** Everything that the goal states, in one column. What it does not state is left out or said to be missing. */
export function GoalFacts({ goal }: { goal: GoalDetails }) {
  const { organisation = '' } = useParams();
  const facts = [...aim(goal, organisation), ...people(goal), ...relations(goal, organisation)];
  return (
    <Section title={say('What the goal states')}>
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

function aim(goal: GoalDetails, organisation: string): readonly Fact[] {
  const unit = goal.metric?.unit ?? '';
  return [
    [
      say('Metric'),
      goal.metric == null ? (
        say('Not stated')
      ) : (
        <Link to={paths.metric(organisation, goal.metric.key)}>{goal.metric.name}</Link>
      ),
    ],
    [say('Target'), sayAim(goal)],
    [say('Stretch'), goal.stretch == null ? say('None@@stretch target') : sayTarget(goal.stretch, unit)],
    [say('Baseline'), goal.baseline == null ? say('Not stated') : formatValue(goal.baseline, unit)],
    [say('Time'), sayWindow(goal)],
    [say('Where'), sayScope(goal.scope)],
    [say('Forecast'), sayForecast(goal.progress.forecast)],
  ];
}

function sayAim({ target, direction, metric }: GoalDetails): string {
  if (target != null) return sayTarget(target, metric?.unit ?? '');
  return direction == null ? say('Not stated') : directionWords[direction];
}

function sayWindow({ from, due }: GoalDetails): string {
  if (from == null)
    return due == null ? say('From now to open end') : say('From now to {due}', { due: formatDate(due) });
  const first = formatDate(from);
  return due == null
    ? say('{from} to open end', { from: first })
    : say('{from} to {due}', { from: first, due: formatDate(due) });
}

function people(goal: GoalDetails): readonly Fact[] {
  const { name, meaning } = commitmentWords[goal.commitment];
  return [
    [say('Owner'), goal.owner?.name ?? say('Nobody yet')],
    [say("Owner's confidence"), sayConfidence(goal.progress)],
    [say('Status'), goalStatusWords[goal.status]],
    [say('Commitment@@committed or aspirational'), `${name}: ${meaning}`],
    [say('Who starts it'), goal.contact == null ? say('Nobody has said') : contactWords[goal.contact]],
    [say('Customers are told'), goal.promise ? say('Yes, it is a promise') : say('No')],
    [say('Emphasis'), say("{number} among the department's goals", { number: formatNumber(goal.emphasis) })],
  ];
}

function relations(goal: GoalDetails, organisation: string): readonly Fact[] {
  const linked = ({ key, title }: { key: string; title: string }) => (
    <Link key={key} to={paths.goal(organisation, key)}>
      {title}
    </Link>
  );
  return [
    ...(goal.parent == null ? [] : [[say('Contributes to'), linked(goal.parent)] as const]),
    ...(goal.sharedWith.length === 0
      ? []
      : [[say('Shared with'), goal.sharedWith.map(({ name }) => name).join(', ')] as const]),
    ...(goal.needs.length === 0 ? [] : [[say('Needs first'), goal.needs.join(', ')] as const]),
    ...goal.uses.map(
      ({ capacity, amount }) =>
        [say('Uses {capacity}', { capacity: capacity.name }), formatValue(amount, capacity.unit)] as const,
    ),
  ];
}

function sayForecast(forecast: GoalDetails['progress']['forecast']): string {
  if (forecast == null) return say('Not before three check-ins that move towards the target');
  const [on, earliest] = [formatDate(forecast.on), formatDate(forecast.earliest)];
  return forecast.latest == null
    ? say('{on} at the present rate; at the earliest {earliest}, or later', { on, earliest })
    : say('{on} at the present rate; at the earliest {earliest}, at the latest {latest}', {
        on,
        earliest,
        latest: formatDate(forecast.latest),
      });
}
