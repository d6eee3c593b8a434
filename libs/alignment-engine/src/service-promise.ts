import type { IsoDate } from './plan.ts';

/** The days of the week, in the order in which they are written. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** From one wall-clock time to another, `08:00-16:30`; to an earlier one (`22:00-06:00`) ends on the next day. */
export type HoursRange = string;

/** Day of the week to the hours of a usual week that begin on it; a day that is not named has none. */
export type WeekHours = Readonly<Partial<Record<Weekday, readonly HoursRange[]>>>;

/** Other hours on one day, such as a holiday, in place of those of its weekday; none at all: closed. */
export interface HoursException {
  readonly on: IsoDate;
  readonly hours: readonly HoursRange[];
  readonly because?: string;
}

/** What customers are told that they can count on: when they reach somebody, and how well they are served. */
export interface ServicePromise {
  readonly key: string;
  /** Who promises it. */
  readonly department: string;
  /** In the words in which customers are told. */
  readonly says: string;
  /** How customers come in: `telephone`, `chat`, `email`, `counter`, `field-visit`, or a word of the organisation's own. */
  readonly channel: string;
  /** The outcome it serves. */
  readonly outcome: string;
  /** For whom it is meant, in words. */
  readonly to?: string;
  /** Dimension to the values it is meant for; a dimension not named means all its values. */
  readonly scope: Readonly<Record<string, readonly string[]>>;
  /** When somebody is there; empty where no hours are promised. */
  readonly hours: WeekHours;
  readonly exceptions: readonly HoursException[];
  /** IANA name of the zone that its hours are in; the organisation's when missing. */
  readonly timeZone?: string;
  readonly measure?: ServiceMeasure;
  /** First and last day, both included; open when missing. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly readings: readonly PromiseReading[];
  readonly review?: ReviewRhythm;
}

/** How well, with a number: 95 % of calls within 20 seconds. */
export interface ServiceMeasure {
  /** What is counted: `calls`, `complaints`. */
  readonly of: string;
  /** Of a hundred how many, above 0 to 100. */
  readonly share: number;
  /** The limit that they keep, with its unit; a share without a limit has neither. */
  readonly within?: number;
  readonly unit?: string;
}

/** How a promise was kept. */
export interface PromiseReading {
  readonly on: IsoDate;
  /** Of a hundred how many were served as promised, 0 to 100. */
  readonly share: number;
  readonly note?: string;
}

/** Hours for which a department has put people on a channel. Several of one channel add up. */
export interface StaffedHours {
  readonly key: string;
  readonly department: string;
  readonly channel: string;
  readonly hours: WeekHours;
  readonly exceptions: readonly HoursException[];
  readonly timeZone?: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

export type ReviewEvery = 'month' | 'quarter' | 'half-year' | 'year';

/** How often something is looked at again, and when that was done last. */
export interface ReviewRhythm {
  readonly every: ReviewEvery;
  /** The day of the last review; the rhythm counts from it. */
  readonly last?: IsoDate;
}
