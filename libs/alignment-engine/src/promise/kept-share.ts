import type { BrokenPromise } from '../advice.ts';
import type { IsoDate } from '../plan.ts';
import type { PromiseReading, ServicePromise } from '../service-promise.ts';

/** How well a promise was kept, as far as it was looked at. */
export interface KeptPromise {
  /** Of all readings, the share that reached what is promised, 0 to 1. */
  readonly keptShare: number;
  readonly readings: number;
  readonly last: PromiseReading;
  readonly state: 'kept' | 'broken';
}

/**
 * How well a promise is kept: every reading counts alike, and the last one says how it stands now.
 *
 * @param today readings of later days do not count
 * @returns nothing for a promise without a measure, or without readings
 * @example
 * const readings = [{ on: '2026-01-31', share: 96 }, { on: '2026-02-28', share: 90 }];
 * keptShare({ measure: { of: 'calls', share: 95 }, readings });
 * // { keptShare: 0.5, readings: 2, last: { on: '2026-02-28', share: 90 }, state: 'broken' }
 */
export function keptShare(
  { measure, readings }: Pick<ServicePromise, 'measure' | 'readings'>,
  today?: IsoDate,
): KeptPromise | undefined {
  const counted = today === undefined ? readings : readings.filter(({ on }) => on <= today);
  const last = counted.reduce<PromiseReading | undefined>(
    (latest, reading) => (latest === undefined || reading.on > latest.on ? reading : latest),
    undefined,
  );
  if (measure === undefined || last === undefined) return undefined;
  const kept = counted.filter(({ share }) => share >= measure.share).length;
  return {
    keptShare: kept / counted.length,
    readings: counted.length,
    last,
    state: last.share >= measure.share ? 'kept' : 'broken',
  };
}

/** What the last reading of a promise that has not ended falls short of. */
export function brokenNow(promise: ServicePromise, today: IsoDate): BrokenPromise | undefined {
  if (promise.until !== undefined && promise.until < today) return undefined;
  const found = keptShare(promise, today);
  if (found?.state !== 'broken' || promise.measure === undefined) return undefined;
  return { on: found.last.on, kept: found.last.share, promised: promise.measure.share };
}
