import type {
  Authority,
  HoursException,
  ReviewRhythm,
  ServicePromise,
  StaffedHours,
  StoryCarrier,
  StoryPart,
  WeekHours,
} from '@concord/alignment-engine';
import fc, { type Arbitrary } from 'fast-check';
import {
  date,
  given,
  key,
  maybe,
  number,
  one,
  record,
  scope,
  some,
  text,
  type Vocabulary,
} from './arbitrary-values.ts';

export const review: Arbitrary<ReviewRhythm> = record({
  every: fc.constantFrom('month' as const, 'quarter' as const, 'half-year' as const, 'year' as const),
  last: maybe(date),
}).map((fields) => given(fields) as ReviewRhythm);

/** At most one a day, in the order of their days. */
export function readings<Reading extends { readonly on: string }>(reading: Arbitrary<Reading>, minLength = 0) {
  return fc
    .uniqueArray(reading, { selector: ({ on }) => on, minLength, maxLength: 3 })
    .map((chosen) => chosen.toSorted((a, b) => (a.on < b.on ? -1 : 1)));
}

/** Ranges of one day that share no minute: the night is last. */
const ranges = fc
  .subarray(['00:00-06:00', '06:00-12:00', '12:30-16:45', '18:00-24:00'], { minLength: 1 })
  .chain((day) => fc.constantFrom(day, ['22:00-06:00'], ['00:00-24:00'], ['08:00-08:00']));

const hours: Arbitrary<WeekHours> = some(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']).chain(
  (days) => record(Object.fromEntries(days.map((day) => [day, ranges]))) as Arbitrary<WeekHours>,
);

const exceptions = readings(
  record({ on: date, hours: fc.oneof(fc.constant([]), ranges), because: maybe(text) }).map(
    (fields) => given(fields) as HoursException,
  ),
);

const zone = maybe(fc.constantFrom('Europe/Berlin', 'UTC'));
const span = fc
  .tuple(maybe(date), maybe(date))
  .map(([a, b]) => (a !== undefined && b !== undefined && a > b ? { from: b, until: a } : { from: a, until: b }));
const channel = fc.constantFrom('telephone', 'chat', 'email', 'counter', 'field-visit', 'letter');

const measure = record({
  of: text,
  share: fc.double({ min: 0.1, max: 100, noNaN: true }),
  limit: maybe(record({ within: number, unit: text })),
}).map(({ limit, ...rest }) => ({ ...rest, ...limit }));

const reading = record({ on: date, share: fc.double({ min: 0, max: 100, noNaN: true }), note: maybe(text) }).map(given);

export function promise(key: string, known: Vocabulary): Arbitrary<ServicePromise> {
  return record({
    key: fc.constant(key),
    department: fc.constantFrom(...known.departments),
    says: text,
    channel,
    outcome: fc.constantFrom(...known.outcomes),
    to: maybe(text),
    scope: scope(known.scopes),
    hours,
    exceptions,
    timeZone: zone,
    measure: maybe(measure),
    span,
    readings: readings(reading),
    review: maybe(review),
  }).map(({ span: days, ...rest }) => given({ ...rest, ...days }) as ServicePromise);
}

export function staffed(key: string, known: Vocabulary): Arbitrary<StaffedHours> {
  return record({
    key: fc.constant(key),
    department: fc.constantFrom(...known.departments),
    channel,
    hours,
    exceptions,
    timeZone: zone,
    span,
  }).map(({ span: days, ...rest }) => given({ ...rest, ...days }) as StaffedHours);
}

export function authority(key: string, known: Vocabulary): Arbitrary<Authority> {
  return record({
    key: fc.constant(key),
    department: fc.constantFrom(...known.departments),
    what: fc.constantFrom('refund', 'swap', 'next-day-repair'),
    says: text,
    limit: maybe(record({ upTo: number, unit: maybe(text) }).map(given)),
    span,
    approvedBy: maybe(one(known.people)),
  }).map(({ limit, span: days, ...rest }) => given({ ...rest, ...limit, ...days }) as Authority);
}

export function storyParts(known: Vocabulary): Arbitrary<readonly StoryPart[]> {
  // A plan without outcomes has no promises.
  const promises = known.outcomes.length === 0 ? [] : known.promises;
  const carriers: Arbitrary<StoryCarrier>[] = [
    text.map((process) => ({ process })),
    text.map((technology) => ({ technology })),
    text.map((training) => ({ training })),
    ...known.goals.map((goal) => fc.constant({ goal })),
    ...promises.map((named) => fc.constant({ promise: named })),
  ];
  const part = record({ key, says: text, carriedBy: fc.array(fc.oneof(...carriers), { maxLength: 3 }) });
  return fc.uniqueArray(part, { selector: (one) => one.key, minLength: 1, maxLength: 3 });
}
