import type { CheckIn } from '@concord/alignment-engine';

/**
 * Check-ins have no key of their own: they are told apart by day and by being the first, second … of that day.
 *
 * @example numberCheckIns([{ on: '2026-02-01' }, { on: '2026-02-01' }]) // keys '2026-02-01', '2026-02-01 (2)'
 */
export function numberCheckIns(checkIns: readonly CheckIn[]): Map<string, CheckIn> {
  const counts = new Map<string, number>();
  return new Map(
    checkIns.map((checkIn) => {
      const count = (counts.get(checkIn.on) ?? 0) + 1;
      counts.set(checkIn.on, count);
      return [count === 1 ? checkIn.on : `${checkIn.on} (${count})`, checkIn];
    }),
  );
}
