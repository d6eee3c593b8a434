import { dayOf, type Day } from '../iso-day.ts';
import type { TimeZones } from './time-zones.ts';

export const MINUTES_OF_DAY = 1440;
const FIRST_DAY = dayOf('1970-01-01');

/** Minutes from 1970-01-01 00:00 to the beginning of a day, as a clock on the wall shows it. */
export function wallMidnight(day: Day): number {
  return (day - FIRST_DAY) * MINUTES_OF_DAY;
}

/** The day on which a clock shows a time told in minutes since 1970-01-01 00:00. */
export function dayOfWall(wall: number): Day {
  return Math.floor(wall / MINUTES_OF_DAY) + FIRST_DAY;
}

/** The clock on the wall of one zone. Takes it that a zone does not turn its clocks twice within three days. */
export class ZoneClock {
  /** By day of UTC: at its beginning. Asking a zone costs more than anything else here. */
  readonly #offsets = new Map<number, number>();

  constructor(
    readonly zone: string,
    private readonly zones: TimeZones,
  ) {}

  /**
   * The first moment at which the clock shows a time or a later one: of an hour that comes twice the first, of one
   * that is left out the moment at which the clocks are turned.
   *
   * @param wall minutes since 1970-01-01 00:00 on the wall
   * @returns minutes since 1970-01-01T00:00Z
   */
  momentOf(wall: number): number {
    const day = Math.floor(wall / MINUTES_OF_DAY);
    const [before, after] = [this.#onDay(day - 1), this.#onDay(day + 2)];
    const early = wall - before;
    if (before === after || this.#at(early) === before) return early;
    const late = wall - after;
    return this.#at(late) === after ? late : this.#turnBetween(late, early, after);
  }

  /** What the clock shows at a moment. */
  wallAt(moment: number): number {
    const day = Math.floor(moment / MINUTES_OF_DAY);
    const before = this.#onDay(day);
    return moment + (before === this.#onDay(day + 1) ? before : this.#at(moment));
  }

  /** The first moment after `low`, at the latest `high`, with an offset. */
  #turnBetween(low: number, high: number, offset: number): number {
    let [before, after] = [low, high];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (this.#at(middle) === offset) after = middle;
      else before = middle;
    }
    return after;
  }

  #onDay(day: number): number {
    const known = this.#offsets.get(day);
    if (known !== undefined) return known;
    const offset = this.#at(day * MINUTES_OF_DAY);
    this.#offsets.set(day, offset);
    return offset;
  }

  #at(moment: number): number {
    return this.zones.offsetAt(this.zone, moment);
  }
}
