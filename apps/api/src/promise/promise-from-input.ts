import type { PromiseReading, ServicePromise, StaffedHours } from '@concord/alignment-engine';
import { stated } from '../goal/goal-from-input.ts';
import type {
  PromiseBroughtBackInput,
  PromiseReadingInput,
  ServiceHoursInput,
  ServicePromiseInput,
  StaffedHoursInput,
} from './promise.inputs.ts';

/** What a promise has that is not stated with it. */
type Had = Pick<ServicePromise, 'readings' | 'review'>;

/** The promise that an input states; its readings and its review are those it had. */
export function promiseFromInput(key: string, input: ServicePromiseInput, before?: Had): ServicePromise {
  return {
    key,
    department: input.department,
    says: input.says.trim(),
    channel: input.channel,
    outcome: input.outcome,
    scope: Object.fromEntries((input.scope ?? []).map(({ dimension, values }) => [dimension, values])),
    readings: before?.readings ?? [],
    ...hoursFromInput(input),
    ...stated('to', words(input.to)),
    ...stated('measure', measureFromInput(input.measure)),
    ...stated('review', before?.review),
  };
}

/** What a promise had before it was removed. */
export function hadFromInput({ readings, review }: PromiseBroughtBackInput): Had {
  return {
    readings: readings.map(readingFromInput).sort((a, b) => (a.on < b.on ? -1 : 1)),
    ...stated('review', review ? { every: review.every, ...stated('last', review.last) } : undefined),
  };
}

export function readingFromInput({ on, share, note }: PromiseReadingInput): PromiseReading {
  return { on, share, ...stated('note', words(note)) };
}

export function staffingFromInput(key: string, input: StaffedHoursInput): StaffedHours {
  return { key, department: input.department, channel: input.channel, ...hoursFromInput(input) };
}

function hoursFromInput({ hours, exceptions, timeZone, from, until }: ServiceHoursInput) {
  return {
    hours: Object.fromEntries(hours.filter((day) => day.hours.length > 0).map((day) => [day.weekday, day.hours])),
    exceptions: [...(exceptions ?? [])]
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .map(({ on, hours: ofDay, because }) => ({ on, hours: ofDay, ...stated('because', words(because)) })),
    ...stated('timeZone', words(timeZone)),
    ...stated('from', from),
    ...stated('until', until),
  };
}

function measureFromInput(measure: ServicePromiseInput['measure']): ServicePromise['measure'] {
  if (measure == null) return undefined;
  const { of, share, within, unit } = measure;
  return { of: of.trim(), share, ...stated('within', within), ...stated('unit', words(unit)) };
}

/** Nothing but spaces says nothing. */
function words(text: string | null | undefined): string | undefined {
  return text?.trim() || undefined;
}
