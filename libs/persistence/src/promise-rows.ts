import type { Authority, Plan, ServiceMeasure, ServicePromise, StaffedHours } from '@concord/alignment-engine';
import type { ServicePromiseRow } from './entities/index.ts';
import { given } from './given.ts';
import { groupBy } from './group-by.ts';
import type { Content, ModelRows } from './plan-tables.ts';
import { columnsToReview, reviewToColumns } from './review-columns.ts';

/** The tables of what customers are promised, of the hours staffed for it, and of what the front line may do. */
export type PromiseRows = Pick<ModelRows, 'promise' | 'promiseScope' | 'promiseReading' | 'staffing' | 'authority'>;

/** Promises, staffed hours and authorities as rows. */
export function promisesToRows({
  promises,
  staffing,
  authorities,
}: Pick<Plan, 'promises' | 'staffing' | 'authorities'>): PromiseRows {
  return {
    promise: promises.map(promiseToRow),
    promiseScope: promises.flatMap(({ key: promiseKey, scope }) =>
      Object.entries(scope).flatMap(([dimensionKey, values]) =>
        values.map((valueKey, position) => ({ promiseKey, dimensionKey, valueKey, position })),
      ),
    ),
    promiseReading: promises.flatMap(({ key: promiseKey, readings }) =>
      readings.map(({ on, share, note }) => ({ promiseKey, onDate: on, share, note: note ?? null })),
    ),
    staffing: staffing.map(({ key, department, channel, hours, exceptions, timeZone, from, until }, position) => ({
      key,
      departmentKey: department,
      channel,
      hours,
      exceptions,
      timeZone: timeZone ?? null,
      fromDate: from ?? null,
      untilDate: until ?? null,
      position,
    })),
    authority: authorities.map(({ key, department, what, says, upTo, unit, from, until, approvedBy }, position) => ({
      key,
      departmentKey: department,
      what,
      says,
      upTo: upTo ?? null,
      unit: unit ?? null,
      fromDate: from ?? null,
      untilDate: until ?? null,
      approvedByKey: approvedBy ?? null,
      position,
    })),
  };
}

/** The promises that these rows make, in the order of their rows. */
export function rowsToPromises(rows: PromiseRows): ServicePromise[] {
  const scopes = groupBy(rows.promiseScope, ({ promiseKey }) => promiseKey);
  const readings = groupBy(rows.promiseReading, ({ promiseKey }) => promiseKey);
  return rows.promise.map((row) => ({
    key: row.key,
    department: row.departmentKey,
    says: row.says,
    channel: row.channel,
    outcome: row.outcomeKey,
    scope: Object.fromEntries(
      [...groupBy(scopes.get(row.key) ?? [], ({ dimensionKey }) => dimensionKey)].map(([dimension, values]) => [
        dimension,
        values.map(({ valueKey }) => valueKey),
      ]),
    ),
    hours: row.hours,
    exceptions: row.exceptions,
    readings: (readings.get(row.key) ?? []).map(({ onDate, share, note }) => ({
      on: onDate,
      share,
      ...given({ note }),
    })),
    ...given({
      to: row.toWhom,
      timeZone: row.timeZone,
      measure: columnsToMeasure(row),
      from: row.fromDate,
      until: row.untilDate,
      review: columnsToReview(row),
    }),
  }));
}

export function rowsToStaffing({ staffing }: PromiseRows): StaffedHours[] {
  return staffing.map(({ key, departmentKey, channel, hours, exceptions, timeZone, fromDate, untilDate }) => ({
    key,
    department: departmentKey,
    channel,
    hours,
    exceptions,
    ...given({ timeZone, from: fromDate, until: untilDate }),
  }));
}

export function rowsToAuthorities({ authority }: PromiseRows): Authority[] {
  return authority.map(({ key, departmentKey, what, says, upTo, unit, fromDate, untilDate, approvedByKey }) => ({
    key,
    department: departmentKey,
    what,
    says,
    ...given({ upTo, unit, from: fromDate, until: untilDate, approvedBy: approvedByKey }),
  }));
}

function promiseToRow(promise: ServicePromise, position: number): Content<ServicePromiseRow> {
  const { measure } = promise;
  return {
    key: promise.key,
    departmentKey: promise.department,
    says: promise.says,
    channel: promise.channel,
    outcomeKey: promise.outcome,
    toWhom: promise.to ?? null,
    hours: promise.hours,
    exceptions: promise.exceptions,
    timeZone: promise.timeZone ?? null,
    measureOf: measure?.of ?? null,
    measureShare: measure?.share ?? null,
    measureWithin: measure?.within ?? null,
    measureUnit: measure?.unit ?? null,
    fromDate: promise.from ?? null,
    untilDate: promise.until ?? null,
    ...reviewToColumns(promise.review),
    position,
  };
}

/** The table's CHECK makes sure that a measure is whole. */
function columnsToMeasure(row: Content<ServicePromiseRow>): ServiceMeasure | null {
  const { measureOf, measureShare, measureWithin, measureUnit } = row;
  if (measureOf === null || measureShare === null) return null;
  return { of: measureOf, share: measureShare, ...given({ within: measureWithin, unit: measureUnit }) };
}
