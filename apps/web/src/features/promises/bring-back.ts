import type { PromiseBroughtBackInput, ServicePromiseInput, StaffedHoursInput } from '../../graphql/operations.ts';
import type { PromiseDetails, Staffing } from './promise-details.ts';

type Hours = Pick<Staffing, 'hours' | 'exceptions' | 'timeZone' | 'hasOwnTimeZone' | 'from' | 'until'>;

/**
 * A promise that was there, as it is added again: to the letter, not as its form would write it, with all that hung on
 * it.
 */
export function promiseAgain(promise: PromiseDetails): {
  readonly promise: ServicePromiseInput;
  readonly broughtBack: PromiseBroughtBackInput;
} {
  const { key, says, channel, department, outcome, to, scope, measure, readings, review } = promise;
  return {
    promise: {
      says,
      channel,
      department: department.key,
      outcome: outcome.key,
      to: to ?? null,
      scope: scope.map(({ dimension, values }) => ({ dimension, values: [...values] })),
      measure:
        measure == null
          ? null
          : { of: measure.of, share: measure.share, within: measure.within ?? null, unit: measure.unit ?? null },
      ...hoursAgain(promise),
    },
    broughtBack: {
      key,
      readings: readings.map(({ on, share, note }) => ({ on, share, note: note ?? null })),
      review: review == null ? null : { every: review.every, last: review.last ?? null },
    },
  };
}

/** The same of staffed hours; their key is sent beside them. */
export function staffingAgain(staffing: Staffing): StaffedHoursInput {
  return { department: staffing.department.key, channel: staffing.channel, ...hoursAgain(staffing) };
}

function hoursAgain({ hours, exceptions, timeZone, hasOwnTimeZone, from, until }: Hours) {
  return {
    hours: hours.map((day) => ({ weekday: day.weekday, hours: [...day.hours] })),
    exceptions: exceptions.map((day) => ({ on: day.on, hours: [...day.hours], because: day.because ?? null })),
    timeZone: hasOwnTimeZone ? timeZone : null,
    from: from ?? null,
    until: until ?? null,
  };
}
