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
  return [{ field: 'metric', says: `metric: ${metric.name}`, values: { metric: metric.key } }];
}

const KINDS: Readonly<Record<Exclude<ReadTarget['kind'], 'by'>, readonly [kind: TargetKind, words: string]>> = {
  'at-least': ['AT_LEAST', 'at least'],
  'at-most': ['AT_MOST', 'at most'],
  exactly: ['EXACTLY', 'exactly'],
  between: ['BETWEEN', 'between'],
};

function targetOf(reading: GoalReading, values: GoalFormValues, metricUnit: string | undefined): TakeOver[] {
  const { target, direction } = reading;
  if (target === undefined || target.kind === 'by') return directionOf(direction, values);
  const low = inMetric(target.value, target.unit, metricUnit);
  const high = target.high === undefined ? undefined : inMetric(target.high, target.unit, metricUnit);
  if (low === undefined || (target.high !== undefined && high === undefined)) return [];
  const [kind, words] = KINDS[target.kind];
  const typed = { kind, low: writeNumber(low), high: high === undefined ? '' : writeNumber(high) };
  if (
    JSON.stringify(typed) ===
    JSON.stringify({ kind: values.target.kind, low: values.target.low, high: values.target.high })
  )
    return [];
  const amount = said(high ?? low, target.unit, metricUnit);
  return [
    {
      field: 'target',
      says: `target: ${words} ${high === undefined ? '' : `${low} and `}${amount}`,
      values: { target: typed },
    },
  ];
}

const DIRECTIONS = {
  increase: ['INCREASE', 'increase'],
  decrease: ['DECREASE', 'decrease'],
  keep: ['MAINTAIN', 'keep as it is'],
} as const;

function directionOf(direction: GoalReading['direction'], values: GoalFormValues): TakeOver[] {
  if (direction !== 'increase' && direction !== 'decrease' && direction !== 'keep') return [];
  const [value, words] = DIRECTIONS[direction];
  return values.direction === value
    ? []
    : [{ field: 'direction', says: `direction: ${words}`, values: { direction: value } }];
}

function baselineOf({ baseline }: GoalReading, values: GoalFormValues, metricUnit: string | undefined): TakeOver[] {
  const value = baseline && inMetric(baseline.value, baseline.unit, metricUnit);
  if (value === undefined || values.baseline === writeNumber(value)) return [];
  return [
    {
      field: 'baseline',
      says: `baseline: ${said(value, baseline?.unit, metricUnit)}`,
      values: { baseline: writeNumber(value) },
    },
  ];
}

function dayOf(field: 'from' | 'due', day: ReadDay | undefined, typed: string): TakeOver[] {
  if (day === undefined || typed === day.day) return [];
  const words = `${field === 'due' ? 'by' : 'from'} ${inFull(day.day)}`;
  const caution = day.unsure ? { caution: 'Day and month can also be read the other way round.' } : {};
  return [{ field, says: words, values: { [field]: day.day }, ...caution }];
}

function inMetric(value: number, unit: string | undefined, metricUnit: string | undefined): number | undefined {
  return metricUnit === undefined || unit === undefined ? value : inUnitOf(value, unit, metricUnit);
}

function said(value: number, unit: string | undefined, metricUnit: string | undefined): string {
  return metricUnit === undefined ? sayQuantity(value, unit) : `${value} ${metricUnit}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function inFull(day: string): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}
