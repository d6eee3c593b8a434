import { say } from '@concord/texts';
import { formatDate } from '@concord/charts';
import { saidTable } from '../../components/said-table.ts';
import { commitmentWords, directionWords, goalStatusWords } from '../../components/words.ts';
import type { GoalFormValues, MilestoneValues, TargetValues } from './goal-form-values.ts';

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
  commitment: () => say('Commitment'),
  promise: () => say('Promised to customers'),
  emphasis: () => say('Emphasis'),
  owner: () => say('Owner'),
  status: () => say('Status'),
  parent: () => say('Contributes to'),
  sharedWith: () => say('Shared with'),
  uses: () => say('Capacity used'),
  needs: () => say('Needs first'),
  milestones: () => say('Milestones'),
});

/**
 * The fields in which two states of a goal differ, in words, in the order of the form.
 *
 * @example
 * describeChanges({ ...goal, due: '2026-06-30' }, { ...goal, due: '2026-07-15' });
 * // [{ field: 'Due', before: '30 June 2026', after: '15 July 2026' }]
 */
export function describeChanges(before: GoalFormValues, after: GoalFormValues): readonly FieldChange[] {
  return (Object.keys(fields) as (keyof GoalFormValues)[])
    .map((field) => ({ field: fields[field], before: stateOf(before, field), after: stateOf(after, field) }))
    .filter((change) => change.before !== change.after);
}

function stateOf(values: GoalFormValues, field: keyof GoalFormValues): string {
  switch (field) {
    case 'from':
    case 'due':
      return values[field] === '' ? say('not stated') : formatDate(values[field]);
    case 'direction':
      return values.direction === '' ? say('not stated') : directionWords[values.direction];
    case 'commitment':
      return commitmentWords[values.commitment].name;
    case 'status':
      return goalStatusWords[values.status];
    case 'target':
    case 'stretch':
      return sayTargetValues(values[field]);
    case 'scope':
      return sayScopeValues(values.scope);
    case 'milestones':
      return listed(values.milestones.map(sayMilestoneValues));
    default:
      return sayValue(values[field]);
  }
}

function sayValue(value: string | boolean | readonly (string | object)[]): string {
  if (typeof value === 'boolean') return value ? say('yes') : say('no');
  if (typeof value === 'string') return value === '' ? say('not stated') : value;
  return listed(value.map(sayEntry));
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

function sayEntry(entry: string | object): string {
  if (typeof entry === 'string') return entry;
  return Object.values(entry)
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .join(' ');
}
