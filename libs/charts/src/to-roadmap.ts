import { say } from '@concord/texts';
import { monthTicks, timeOf } from './time-ticks.ts';

export interface RoadmapStep {
  readonly key: string;
  readonly title: string;
  readonly due: string;
  readonly done?: string | null | undefined;
}

export interface RoadmapWaitInput {
  /** When that is due which waits, and what it waits for. */
  readonly due?: string | null | undefined;
  readonly needsDue?: string | null | undefined;
  readonly daysShort: number;
}

export interface RoadmapInput {
  readonly key: string;
  readonly group: string;
  readonly title: string;
  readonly from?: string | null | undefined;
  readonly due?: string | null | undefined;
  readonly milestones: readonly RoadmapStep[];
  readonly waits: readonly RoadmapWaitInput[];
}

export type MarkState = 'done' | 'late' | 'ahead';

/** Places in percent of the width. */
export interface RoadmapTrack {
  readonly bar: {
    readonly left: number;
    readonly width: number;
    readonly opensLeft: boolean;
    readonly opensRight: boolean;
  };
  readonly marks: readonly {
    readonly key: string;
    readonly left: number;
    readonly state: MarkState;
    readonly title: string;
  }[];
  /** From the day on which something is due to the day on which what it waits for is. */
  readonly gaps: readonly { readonly left: number; readonly width: number }[];
}

export interface RoadmapScale {
  readonly from: number;
  readonly to: number;
  readonly today: number;
  /** Starts of months. */
  readonly ticks: readonly { readonly left: number; readonly time: number }[];
}

const DAY_MS = 86_400_000;
/** What lies further away than this does not press the rest together. */
const MOST_BEFORE = 366 * DAY_MS;
const MOST_AFTER = 731 * DAY_MS;

/** The time that a page of the roadmap shows: all that is on it, at most a year back and two ahead. */
export function toRoadmapScale(rows: readonly RoadmapInput[], today: string): RoadmapScale {
  const now = timeOf(today);
  const days = rows.flatMap(({ from, due, milestones, waits }) => [
    from,
    due,
    ...milestones.map((milestone) => milestone.due),
    ...waits.map(({ needsDue }) => needsDue),
  ]);
  const times = days.flatMap((day) => (day == null ? [] : [timeOf(day)]));
  const from = Math.max(now - MOST_BEFORE, Math.min(now - 14 * DAY_MS, ...times));
  const to = Math.min(now + MOST_AFTER, Math.max(now + 60 * DAY_MS, ...times) + 7 * DAY_MS);
  const ticks = monthTicks(from, to, 8).map((time) => ({ time, left: placeOf(time, from, to) }));
  return { from, to, today: placeOf(now, from, to), ticks };
}

/** Where a goal's window, its milestones and what comes too late for them lie on the scale. */
export function toRoadmapTrack(
  { from, due, milestones, waits }: RoadmapInput,
  scale: RoadmapScale,
  today: string,
): RoadmapTrack {
  const place = (day: string) => placeOf(timeOf(day), scale.from, scale.to);
  const left = from == null ? scale.today : place(from);
  const right = due == null ? 100 : place(due);
  return {
    bar: {
      left: Math.min(left, right),
      width: Math.max(0.6, Math.abs(right - left)),
      opensLeft: from != null && timeOf(from) < scale.from,
      opensRight: due == null || timeOf(due) > scale.to,
    },
    marks: milestones.map((step) => ({
      key: step.key,
      left: place(step.due),
      state: stateOf(step, today),
      title: step.title,
    })),
    gaps: waits.flatMap(({ due: day, needsDue, daysShort }) => {
      if (daysShort === 0 || day == null || needsDue == null) return [];
      return [{ left: place(day), width: Math.max(0.6, place(needsDue) - place(day)) }];
    }),
  };
}

/** @example stateOf({ due: '2026-01-01', done: null }, '2026-02-01'); // 'late' */
export function stateOf({ due, done }: Pick<RoadmapStep, 'due' | 'done'>, today: string): MarkState {
  if (done != null) return 'done';
  return due < today ? 'late' : 'ahead';
}

/**
 * What a page of the roadmap shows, as a title.
 *
 * @param total goals on all pages
 * @example
 * sayRoadmap(rows, 31); // "Of 31 goals on the way, 12 are shown here; 2 of them wait for something that comes too late"
 */
export function sayRoadmap(rows: readonly Pick<RoadmapInput, 'waits'>[], total: number): string {
  if (total === 0) return say('No goal is on the way');
  const waiting = rows.filter(({ waits }) => waits.some(({ daysShort }) => daysShort > 0)).length;
  const shown =
    rows.length < total
      ? say('{total, plural, one {One goal is} other {# goals are}} on the way, {here} of them here', {
          total,
          here: rows.length,
        })
      : say('{total, plural, one {One goal is} other {# goals are}} on the way', { total });
  const waits =
    waiting === 0
      ? say('nothing that any of them waits for comes too late')
      : say('{waiting, plural, one {# waits} other {# wait}} for something that comes too late', { waiting });
  return `${shown}; ${waits}`;
}

function placeOf(time: number, from: number, to: number): number {
  return Math.round(Math.min(100, Math.max(0, (100 * (time - from)) / (to - from))) * 100) / 100;
}
