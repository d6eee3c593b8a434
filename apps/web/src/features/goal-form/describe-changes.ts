import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { saidTable } from '../../components/said-table.ts';
import { commitmentWords, contactWords, directionWords, goalStatusWords } from '../../components/words.ts';
import type { GoalFormChoices } from './goal-form-context.ts';
import type { GoalFormValues, MilestoneValues, TargetValues } from './goal-form-values.ts';
import type { GoalNames } from './use-goal-names.ts';

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const fields = saidTable<keyof GoalFormValues, string>({
  title: () => say('Title'),
  department: () => say('Department'),
  metric: () => say('Metric'),
  target: () => say('Target'),
  stretch: () => say('Stretch target'),
  direction: () => say('Direction'),
  baseline: () => say('Baseline'),
  from: () => say('From'),
  due: () => say('Due'),
  scope: () => say('Where'),
  serves: () => say('Outcomes served'),
  commitment: () => say('Commitment@@committed or aspirational'),
  promise: () => say('Promised to customers'),
  emphasis: () => say('Emphasis'),
  owner: () => say('Owner'),
  status: () => say('Status'),
  contact: () => say('Who starts it'),
  succeeds: () => say('Comes after'),
  parent: () => say('Contributes to'),
  sharedWith: () => say('Shared with'),
  uses: () => say('Capacity used'),
  needs: () => say('Needs first'),
  milestones: () => say('Milestones'),
});

/**
 * The fields in which two states of a goal differ, in words, in the order of the form.
 *
 * @param choices what keys in the form stand for
 * @param goals what other goals are called
 * @example
 * describeChanges({ ...goal, due: '2026-06-30' }, { ...goal, due: '2026-07-15' }, choices, names);
 * // [{ field: 'Due', before: '30 June 2026', after: '15 July 2026' }]
 */
export function describeChanges(
  before: GoalFormValues,
  after: GoalFormValues,
  choices: GoalFormChoices,
  goals: GoalNames,
): readonly FieldChange[] {
  return (Object.keys(fields) as (keyof GoalFormValues)[])
    .map((field) => ({
      field: fields[field],
      before: sayField(before, field, choices, goals),
      after: sayField(after, field, choices, goals),
    }))
    .filter((change) => change.before !== change.after);
}

function sayField(
  values: GoalFormValues,
  field: keyof GoalFormValues,
  choices: GoalFormChoices,
  goals: GoalNames,
): string {
  const { departments, metrics, people, outcomes, capacities } = choices;
  const goalNamed = (key: string) => goals.get(key) ?? stated(key);
  switch (field) {
    case 'title':
    case 'baseline':
    case 'emphasis':
      return stated(values[field]);
    case 'from':
    case 'due':
      return values[field] === '' ? say('not stated') : formatDate(values[field]);
    case 'department':
      return nameOf(values.department, departments);
    case 'metric':
      return nameOf(values.metric, metrics);
    case 'owner':
      return nameOf(values.owner, people);
    case 'contact':
      return values.contact === '' ? say('not stated') : contactWords[values.contact];
    case 'succeeds':
      return goalNamed(values.succeeds);
    case 'parent':
      return goalNamed(values.parent);
    case 'direction':
      return values.direction === '' ? say('not stated') : directionWords[values.direction];
    case 'commitment':
      return commitmentWords[values.commitment].name;
    case 'status':
      return goalStatusWords[values.status];
    case 'promise':
      return values.promise ? say('yes') : say('no');
    case 'target':
    case 'stretch':
      return sayTargetValues(values[field]);
    case 'scope':
      return sayScopeValues(values.scope);
    case 'serves':
      return listed(values.serves.map(({ outcome, effect }) => `${nameOf(outcome, outcomes.map(stating))} ${effect}`));
    case 'uses':
      return listed(values.uses.map(({ capacity, amount }) => `${nameOf(capacity, capacities)} ${amount}`));
    case 'sharedWith':
      return listed(values.sharedWith.map((key) => nameOf(key, departments)));
    case 'needs':
      return listed(values.needs.map(({ of }) => goalNamed(of)));
    case 'milestones':
      return listed(values.milestones.map(sayMilestoneValues));
  }
}

interface Named {
  readonly key: string;
  readonly name: string;
}

const stating = ({ key, statement }: GoalFormChoices['outcomes'][number]): Named => ({ key, name: statement });

function stated(typed: string): string {
  return typed === '' ? say('not stated') : typed;
}

/** What has gone meanwhile is called by its key. */
function nameOf(key: string, choices: readonly Named[]): string {
  return choices.find((choice) => choice.key === key)?.name ?? stated(key);
}

function listed(entries: readonly string[]): string {
  return entries.length === 0 ? say('none') : entries.join('; ');
}

function sayScopeValues(scope: GoalFormValues['scope']): string {
  const dimensions = Object.entries(scope).filter(([, chosen]) => chosen.length > 0);
  return dimensions.length === 0
    ? say('everywhere')
    : dimensions.map(([name, chosen]) => `${name} ${chosen.join(', ')}`).join('; ');
}

function sayTargetValues({ kind, low, high }: TargetValues): string {
  switch (kind) {
    case '':
      return say('not stated');
    case 'AT_LEAST':
      return say('at least {value}', { value: low });
    case 'AT_MOST':
      return say('at most {value}', { value: low });
    case 'EXACTLY':
      return say('exactly {value}', { value: low });
    case 'BETWEEN':
      return say('between {low} and {high}', { low, high });
  }
}

function sayMilestoneValues({ title, due, value, weight, done }: MilestoneValues): string {
  const days = [due, done].map((day) => (day === '' ? '' : formatDate(day)));
  return [title, days[0], value, weight, days[1]].filter((part) => part !== '').join(' ');
}
