import { formatDate, formatNumber, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import { writeNumber } from '../../../components/read-number.ts';
import { inUnitOf, sayQuantity, type GoalReading, type ReadDay, type ReadTarget } from '@concord/goal-text';
import type { TargetKind } from '../../../graphql/operations.ts';
import type { GoalFormValues } from '../goal-form-values.ts';

/** What a field of the form can take over from the text. */
export interface TakeOver {
  readonly field: 'metric' | 'target' | 'direction' | 'baseline' | 'from' | 'due';
  /** "target: at most 5 days" */
  readonly says: string;
  readonly values: Partial<GoalFormValues>;
  /** Needs a second look for more than the usual reason, which it says. */
  readonly caution?: string;
}

interface OfMetric {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
}

/**
 * What the text says and the form does not hold yet. Nothing is taken over that the metric cannot be counted in.
 *
 * @param metric the one chosen in the form, else the one that people's words point at
 */
export function toTakeOvers(reading: GoalReading, values: GoalFormValues, metric: OfMetric | undefined): TakeOver[] {
  return [
    ...metricOf(values, metric),
    ...targetOf(reading, values, metric?.unit),
    ...baselineOf(reading, values, metric?.unit),
    ...dayOf('from', reading.from, values.from),
    ...dayOf('due', reading.due, values.due),
  ];
}

function metricOf(values: GoalFormValues, metric: OfMetric | undefined): TakeOver[] {
  if (metric === undefined || values.metric === metric.key) return [];
  return [{ field: 'metric', says: say('metric: {name}', { name: metric.name }), values: { metric: metric.key } }];
}

const KINDS: Readonly<Record<Exclude<ReadTarget['kind'], 'by'>, TargetKind>> = {
  'at-least': 'AT_LEAST',
  'at-most': 'AT_MOST',
  exactly: 'EXACTLY',
  between: 'BETWEEN',
};

function targetOf(reading: GoalReading, values: GoalFormValues, metricUnit: string | undefined): TakeOver[] {
  const { target, direction } = reading;
  if (target === undefined || target.kind === 'by') return directionOf(direction, values);
  const low = inMetric(target.value, target.unit, metricUnit);
  const high = target.high === undefined ? undefined : inMetric(target.high, target.unit, metricUnit);
  if (low === undefined || (target.high !== undefined && high === undefined)) return [];
  const kind = KINDS[target.kind];
  const typed = { kind, low: writeNumber(low), high: high === undefined ? '' : writeNumber(high) };
  if (
    JSON.stringify(typed) ===
    JSON.stringify({ kind: values.target.kind, low: values.target.low, high: values.target.high })
  )
    return [];
  const says = say(
    'target: {kind, select, AT_LEAST {at least {amount}} AT_MOST {at most {amount}} EXACTLY {exactly {amount}} ' +
      'other {between {low} and {amount}}}',
    { kind, low: formatNumber(low), amount: said(high ?? low, target.unit, metricUnit) },
  );
  return [{ field: 'target', says, values: { target: typed } }];
}

const DIRECTIONS = { increase: 'INCREASE', decrease: 'DECREASE', keep: 'MAINTAIN' } as const;

function directionOf(direction: GoalReading['direction'], values: GoalFormValues): TakeOver[] {
  if (direction !== 'increase' && direction !== 'decrease' && direction !== 'keep') return [];
  const value = DIRECTIONS[direction];
  if (values.direction === value) return [];
  const says = say('direction: {direction, select, INCREASE {increase} DECREASE {decrease} other {keep as it is}}', {
    direction: value,
  });
  return [{ field: 'direction', says, values: { direction: value } }];
}

function baselineOf({ baseline }: GoalReading, values: GoalFormValues, metricUnit: string | undefined): TakeOver[] {
  const value = baseline && inMetric(baseline.value, baseline.unit, metricUnit);
  if (value === undefined || values.baseline === writeNumber(value)) return [];
  return [
    {
      field: 'baseline',
      says: say('baseline: {amount}', { amount: said(value, baseline?.unit, metricUnit) }),
      values: { baseline: writeNumber(value) },
    },
  ];
}

function dayOf(field: 'from' | 'due', day: ReadDay | undefined, typed: string): TakeOver[] {
  if (day === undefined || typed === day.day) return [];
  const says = say(field === 'due' ? 'by {day}' : 'from {day}', { day: formatDate(day.day) });
  const caution = day.unsure ? { caution: say('Day and month can also be read the other way round.') } : {};
  return [{ field, says, values: { [field]: day.day }, ...caution }];
}

function inMetric(value: number, unit: string | undefined, metricUnit: string | undefined): number | undefined {
  return metricUnit === undefined || unit === undefined ? value : inUnitOf(value, unit, metricUnit);
}

function said(value: number, unit: string | undefined, metricUnit: string | undefined): string {
  return metricUnit === undefined ? sayQuantity(value, unit, say) : formatValue(value, metricUnit);
}
