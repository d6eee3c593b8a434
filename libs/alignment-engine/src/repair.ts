import type { IsoDate, Target } from './plan.ts';
import type { StaffedHours } from './service-promise.ts';

/**
 * - `smallest`: the fewest, cheapest changes of targets, where customers' weights decide who moves
 * - `even`: everybody in the conflict gives up the same share of what it plans
 * - `settle-all`: the cheapest changes after which all goals that hang together hold
 * - `boundary`: up to which value of a fact the plan holds as it is
 * - `move`, `shrink`, `add`: of an overloaded capacity, or dates that clash; of a promise, its hours or who staffs them
 * - `in-words`: what would have to change, where no single number settles it
 */
export type RepairKind = 'smallest' | 'even' | 'settle-all' | 'boundary' | 'move' | 'shrink' | 'add' | 'in-words';

/** One way to settle a conflict, tried by the engine before it is shown. */
export interface Repair {
  readonly kind: RepairKind;
  /** Empty where there is nothing to change, only something to know (`boundary`, `in-words`). */
  readonly changes: readonly RepairChange[];
  /** In one sentence: who changes what from where to where. */
  readonly text: string;
  /** The conflicts that it would open, by id. */
  readonly opens: readonly OpenedConflict[];
}

/** A conflict that is not there yet. */
export interface OpenedConflict {
  readonly id: string;
  readonly headline: string;
}

/** What one goal, capacity, promise or department gives; only what changes is there. */
export type RepairChange =
  | { readonly goal: string; readonly from: { readonly target: Target }; readonly to: { readonly target: Target } }
  | {
      readonly goal: string;
      /** The step whose date moves; missing: the goal itself. */
      readonly milestone?: string;
      readonly from: RepairDates;
      readonly to: RepairDates;
    }
  | { readonly goal: string; readonly capacity: string; readonly from: number; readonly to: number }
  | { readonly capacity: string; readonly from: number; readonly to: number }
  | { readonly fact: string; readonly from: number; readonly to: number }
  | { readonly promise: string; readonly from: RepairHours; readonly to: RepairHours }
  /** Hours to staff that are not there yet. */
  | { readonly staffing: StaffedHours };

/** Hours of a usual week, and the days that differ from it. */
export type RepairHours = Pick<StaffedHours, 'hours' | 'exceptions'>;

export interface RepairDates {
  readonly from?: IsoDate;
  readonly due?: IsoDate;
}
