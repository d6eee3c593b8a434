import type { ReportChanges } from '../compare-reports.ts';
import type { LinearSolver } from '../laws/linear-solver.ts';
import type { IsoDate, Plan } from '../plan.ts';
import type { TimeZones } from '../promise/time-zones.ts';
import { LivePlan } from '../reading/live-plan.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import type { Conflict, Report } from '../report.ts';
import type { Language } from '../wording/language.ts';
import { wordingIn } from '../wording/wording.ts';
import { conflictNamed, everyConflict } from './every-conflict.ts';
import { editGoals } from './goal-edit.ts';
import { GroupCards } from './group-cards.ts';
import { changedPlan, type GoalChange, type PlanChange } from './plan-change.ts';
import { comparePlans } from './plan-edit.ts';
import type { PlanState } from './touched-conflicts.ts';
import { MOST_CONFLICTS } from './truncations.ts';
import { reportOf } from './whole-plan.ts';

/** Judges a plan that people edit: what an edit does is worked out from what the edited goals meet. */
export interface Detector {
  /** The plan as it stands, as every rule reads it; right until the next edit. */
  readonly reading: PlanReading;
  /** The whole report, byte for byte what `judgePlan` says of the plan as it stands. */
  report(): Report;
  /** Those of the report. */
  conflicts(): readonly Conflict[];
  /** Visits every conflict, each once and in no order; also those that the report has no room for. */
  everyConflict(visit: (conflict: Conflict) => void): void;
  /** One conflict, found by its goals, or among those of promises; nothing where the plan does not hold it, or no longer. */
  conflict(named: Pick<Conflict, 'id' | 'rule' | 'goals'>): Conflict | undefined;
  /**
   * Makes an edit. Returns the conflicts that it opens, closes and changes, as `compareReports` tells them
   * from the reports before and after; also those that a report has no room for.
   */
  apply(change: PlanChange): ReportChanges;
  /** What edits made one after the other would do together; the plan stays as it is. */
  whatIf(changes: readonly PlanChange[]): ReportChanges;
}

export interface DetectorOptions {
  readonly most?: number;
  readonly language?: Language;
  readonly timeZones?: TimeZones | undefined;
}

/**
 * Reads a plan once, so that each edit of a goal afterwards costs only as much as there are goals that it
 * meets on its metric, its outcomes, its capacities, its laws and its needs.
 *
 * @param plan valid, as `@concord/plan-file` returns it
 * @param asOf the day to judge by, `YYYY-MM-DD`
 * @param solver needed where laws are more than plain differences of two metrics
 * @param language of all sentences
 * @param timeZones needed where promises name hours
 * @param most of how many conflicts around an edit it is told what became of them; unlimited for who keeps them all
 * @example
 * const detector = createDetector(plan, '2026-02-01', await loadHighs());
 * const { opened } = detector.whatIf([{ kind: 'goal', goal: { ...promise, target: { atMost: 3 } } }]);
 */
export function createDetector(
  plan: Plan,
  asOf: IsoDate,
  solver?: LinearSolver,
  { most = MOST_CONFLICTS, language = 'en', timeZones }: DetectorOptions = {},
): Detector {
  return new PlanDetector(new LivePlan(plan, asOf, { solver, timeZones, wording: wordingIn(language) }), most);
}

class PlanDetector implements Detector {
  #state: PlanState;
  #report: Report | undefined;

  constructor(plan: LivePlan, most: number) {
    this.#state = { plan, cards: new GroupCards(plan), most };
  }

  get reading(): PlanReading {
    return this.#state.plan;
  }

  report(): Report {
    this.#report ??= reportOf(this.#state.plan, this.#state.cards);
    return this.#report;
  }

  conflicts(): readonly Conflict[] {
    return this.report().conflicts;
  }

  everyConflict(visit: (conflict: Conflict) => void): void {
    everyConflict(this.#state, visit);
  }

  conflict(named: Pick<Conflict, 'id' | 'rule' | 'goals'>): Conflict | undefined {
    return conflictNamed(named, this.#state);
  }

  apply(change: PlanChange): ReportChanges {
    this.#report = undefined;
    if (change.kind !== 'plan') return editGoals(this.#state, [change]).changes;
    const { changes, after } = comparePlans(this.#state, this.#planWith([change]));
    this.#state = after;
    return changes;
  }

  whatIf(changes: readonly PlanChange[]): ReportChanges {
    if (!changes.every(isGoalChange)) return comparePlans(this.#state, this.#planWith(changes)).changes;
    const edit = editGoals(this.#state, changes);
    edit.takeBack();
    return edit.changes;
  }

  #planWith(changes: readonly PlanChange[]): LivePlan {
    const { plan } = this.#state;
    return new LivePlan(changedPlan(plan.source, changes), plan.asOf, plan, plan);
  }
}

function isGoalChange(change: PlanChange): change is GoalChange {
  return change.kind !== 'plan';
}
