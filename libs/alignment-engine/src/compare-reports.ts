import { nearlyEqual } from './numbers.ts';
import type { Conflict, Report } from './report.ts';

export interface ReportChanges {
  /** In the order of the later report. */
  readonly opened: readonly Conflict[];
  /** In the order of the earlier report. */
  readonly closed: readonly Conflict[];
  /** The same clash, but weightier, lighter, surer or told differently; in the order of the later report. */
  readonly changed: readonly { readonly before: Conflict; readonly after: Conflict }[];
  /** In words, why not all of them are known; missing for every usual plan. */
  readonly cutShort?: string;
}

/**
 * What became of the conflicts of a plan when something in it changed. A conflict is the same one as
 * long as its rule and its goals are.
 *
 * @example
 * const { opened } = compareReports(judgePlan(plan, today), judgePlan(planWithNewGoal, today));
 */
export function compareReports(before: Pick<Report, 'conflicts'>, after: Pick<Report, 'conflicts'>): ReportChanges {
  const earlier = new Map(before.conflicts.map((conflict) => [conflict.id, conflict]));
  const later = new Set(after.conflicts.map(({ id }) => id));
  return {
    opened: after.conflicts.filter(({ id }) => !earlier.has(id)),
    closed: before.conflicts.filter(({ id }) => !later.has(id)),
    changed: after.conflicts.flatMap((conflict) => {
      const was = earlier.get(conflict.id);
      return was === undefined || readsTheSame(was, conflict) ? [] : [{ before: was, after: conflict }];
    }),
  };
}

const SIZES = ['severity', 'stake', 'magnitude', 'exposure', 'confidence'] as const;
const LISTS = ['departments', 'outcomes', 'laws'] as const;

/** Whether people would read the same of a conflict. */
export function readsTheSame(a: Conflict, b: Conflict): boolean {
  return (
    a === b ||
    (a.tier === b.tier &&
      SIZES.every((size) => nearlyEqual(a[size], b[size])) &&
      LISTS.every((list) => a[list].join(' ') === b[list].join(' ')) &&
      a.headline === b.headline &&
      a.explanation === b.explanation)
  );
}
