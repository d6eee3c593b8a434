import type { Day } from '../iso-day.ts';
import { clearlyLess } from '../numbers.ts';
import type { DayWindow } from '../reading/day-window.ts';
import { loadSum } from './load-sum.ts';

/** A part of a capacity that somebody plans with, day by day of a window. */
export interface PlannedUse {
  readonly department: string;
  readonly window: DayWindow;
  /** More than 0. */
  readonly amount: number;
}

/** Unbroken days on which at least two departments together plan with more than there is. */
export interface OverloadedRun<Use> {
  readonly window: DayWindow;
  readonly peak: number;
  /** The first day of the peak. */
  readonly peakDay: Day;
  /** On any day of the run, in the order given. */
  readonly uses: readonly Use[];
  /** On the day of the peak. */
  readonly peakUses: readonly Use[];
}

interface OpenRun {
  readonly from: Day;
  peak: number;
  peakDay: Day;
  readonly places: number[];
}

/**
 * Sweeps over the days on which any use begins or ends, from today on; between them nothing changes.
 *
 * @param amount how much there is on any day
 * @returns in time order; the last run may have no end
 */
export function overloadedRuns<Use extends PlannedUse>(
  uses: readonly Use[],
  amount: number,
  today: Day,
): OverloadedRun<Use>[] {
  const runs: OverloadedRun<Use>[] = [];
  const current = currentUses(uses);
  let open: OpenRun | undefined;
  const close = (to: Day): void => {
    if (open !== undefined) runs.push(finished(open, to, uses));
    open = undefined;
  };
  for (const { day, begin, end } of turns(uses, today)) {
    for (const place of end) current.remove(place);
    for (const place of begin) current.add(place);
    const load = current.load();
    if (!clearlyLess(amount, load) || current.departments() < 2) {
      close(day - 1);
      continue;
    }
    if (open === undefined) open = { from: day, peak: load, peakDay: day, places: current.places() };
    else open.places.push(...begin);
    if (clearlyLess(open.peak, load)) Object.assign(open, { peak: load, peakDay: day });
  }
  close(Infinity);
  return runs;
}

interface Turn {
  readonly day: Day;
  /** Places of the uses that begin, and of those that ended the day before. */
  readonly begin: number[];
  readonly end: number[];
}

function turns(uses: readonly PlannedUse[], today: Day): Turn[] {
  const found = new Map<Day, Turn>();
  const turnOn = (day: Day): Turn => {
    const turn = found.get(day) ?? { day, begin: [], end: [] };
    found.set(day, turn);
    return turn;
  };
  for (const [place, { window }] of uses.entries()) {
    if (window.to < today) continue;
    turnOn(Math.max(window.from, today)).begin.push(place);
    if (window.to !== Infinity) turnOn(window.to + 1).end.push(place);
  }
  return [...found.values()].sort((a, b) => a.day - b.day);
}

/** What is in use on the day that the sweep has come to. */
function currentUses(uses: readonly PlannedUse[]) {
  const places = new Set<number>();
  const sum = loadSum(uses.length);
  const ofDepartment = new Map<string, number>();
  const count = (place: number, change: 1 | -1): void => {
    const department = uses[place]?.department ?? '';
    const left = (ofDepartment.get(department) ?? 0) + change;
    if (left === 0) ofDepartment.delete(department);
    else ofDepartment.set(department, left);
  };
  return {
    add: (place: number): void => {
      places.add(place);
      sum.set(place, uses[place]?.amount ?? 0);
      count(place, 1);
    },
    remove: (place: number): void => {
      places.delete(place);
      sum.set(place, 0);
      count(place, -1);
    },
    load: (): number => sum.total(),
    departments: (): number => ofDepartment.size,
    places: (): number[] => [...places],
  };
}

function finished<Use extends PlannedUse>(open: OpenRun, to: Day, all: readonly Use[]): OverloadedRun<Use> {
  const { from, peak, peakDay, places } = open;
  const uses = places.sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
  const peakUses = uses.filter(({ window }) => window.from <= peakDay && peakDay <= window.to);
  return { window: { from, to }, peak, peakDay, uses, peakUses };
}
