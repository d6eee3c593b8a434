import type { Authority, HoursException, ServicePromise, StaffedHours } from '@concord/alignment-engine';
import { type Fields, fields, someOf } from './document-fields.ts';
import { reviewFields } from './goal-document.ts';
import { shortWeek } from './week-hours.ts';

export function promiseFields(promise: ServicePromise): Fields {
  const { measure } = promise;
  return fields({
    key: promise.key,
    department: promise.department,
    says: promise.says,
    channel: promise.channel,
    outcome: promise.outcome,
    to: promise.to,
    scope: someOf(promise.scope),
    ...hoursFields(promise),
    measure: measure && fields({ of: measure.of, share: measure.share, within: measure.within, unit: measure.unit }),
    from: promise.from,
    until: promise.until,
    readings: someOf(promise.readings.map(({ on, share, note }) => fields({ on, share, note }))),
    review: reviewFields(promise.review),
  });
}

export function staffingFields(staffed: StaffedHours): Fields {
  const { key, department, channel, from, until } = staffed;
  return fields({ key, department, channel, ...hoursFields(staffed), from, until });
}

export function authorityFields({ key, department, what, says, ...rest }: Authority): Fields {
  const { upTo, unit, from, until, approvedBy } = rest;
  return fields({ key, department, what, says, upTo, unit, from, until, approvedBy });
}

function hoursFields({ hours, exceptions, timeZone }: Pick<StaffedHours, 'hours' | 'exceptions' | 'timeZone'>) {
  return { hours: someOf(shortWeek(hours)), exceptions: someOf(exceptions.map(exceptionFields)), timeZone };
}

/** Closed all day: without hours. */
function exceptionFields({ on, hours, because }: HoursException): Fields {
  return fields({ on, hours: someOf(hours), because });
}
