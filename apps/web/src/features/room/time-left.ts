import { say } from '@concord/texts';
import type { RoomItem } from './room-details.ts';

const MINUTE = 60;
const SOON = 2 * MINUTE;

type Timing = Pick<RoomItem, 'minutes' | 'spentSeconds' | 'startedAt'>;

/**
 * How much of its time an item has left, in whole seconds; less than 0 when it is over.
 *
 * @param now by the server’s clock, in milliseconds since 1970
 * @example
 * secondsLeft({ minutes: 10, spentSeconds: 60, startedAt: null }, now); // 540
 */
export function secondsLeft({ minutes, spentSeconds, startedAt }: Timing, now: number): number {
  const since = startedAt == null ? 0 : Math.max(0, now - Date.parse(startedAt)) / 1_000;
  return Math.ceil(minutes * MINUTE - spentSeconds - since);
}

/**
 * @example
 * sayTimeLeft(245); // "4:05 left"
 * sayTimeLeft(-70); // "1:10 over"
 */
export function sayTimeLeft(seconds: number): string {
  const whole = Math.abs(seconds);
  const clock = `${Math.floor(whole / MINUTE)}:${String(whole % MINUTE).padStart(2, '0')}`;
  return seconds < 0 ? say('{clock} over', { clock }) : say('{clock} left', { clock });
}

/** How far the time has gone, for those who look and those who listen: nothing is said before two minutes are left. */
export function timeSignal(seconds: number): 'enough' | 'soon' | 'over' {
  if (seconds <= 0) return 'over';
  return seconds <= SOON ? 'soon' : 'enough';
}
