import type { GoalFormValues, TargetValues } from './goal-form-values.ts';

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const fieldNames: Record<keyof GoalFormValues, string> = {
  title: 'Title',
  department: 'Department',
  metric: 'Metric',
  target: 'Target',
  stretch: 'Stretch target',
  direction: 'Direction',
  baseline: 'Baseline',
  from: 'From',
  due: 'Due',
  scope: 'Where',
  serves: 'Outcomes served',
  commitment: 'Commitment',
  promise: 'Promised to customers',
  emphasis: 'Emphasis',
  owner: 'Owner',
  status: 'Status',
  parent: 'Contributes to',
  sharedWith: 'Shared with',
  uses: 'Capacity used',
  needs: 'Needs first',
  milestones: 'Milestones',
};

/**
 * The fields in which two states of a goal differ, in words, in the order of the form.
 *
 * @example
 * describeChanges({ ...goal, due: '2026-06-30' }, { ...goal, due: '2026-07-15' });
 * // [{ field: 'Due', before: '2026-06-30', after: '2026-07-15' }]
 */
export function describeChanges(before: GoalFormValues, after: GoalFormValues): readonly FieldChange[] {
  return (Object.keys(fieldNames) as (keyof GoalFormValues)[])
    .map((field) => ({ field: fieldNames[field], before: say(before[field]), after: say(after[field]) }))
    .filter((change) => change.before !== change.after);
}

function say(value: GoalFormValues[keyof GoalFormValues]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value === '' ? 'not stated' : value;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(sayEntry).join('; ');
  if (isTarget(value)) return sayTargetValues(value);
  const dimensions = Object.entries(value).filter(([, chosen]) => chosen.length > 0);
  return dimensions.length === 0
    ? 'everywhere'
    : dimensions.map(([name, chosen]) => `${name} ${chosen.join(', ')}`).join('; ');
}

function isTarget(value: TargetValues | Record<string, string[]>): value is TargetValues {
  return typeof value['kind'] === 'string';
}

function sayTargetValues({ kind, low, high }: TargetValues): string {
  if (kind === '') return 'not stated';
  const words = { AT_LEAST: 'at least', AT_MOST: 'at most', EXACTLY: 'exactly', BETWEEN: 'between' } as const;
  return kind === 'BETWEEN' ? `${words[kind]} ${low} and ${high}` : `${words[kind]} ${low}`;
}

function sayEntry(entry: string | object): string {
  if (typeof entry === 'string') return entry;
  return Object.values(entry)
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .join(' ');
}
