import { conflictId } from '../conflict-id.ts';
import { sortedUnique } from '../order.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { Evidence } from '../evidence.ts';
import type { Conflict, ConflictRule, Tier } from '../report.ts';

/** What a rule works out; identity and words are added to it in one place. */
export type Finding = Omit<Conflict, 'id' | 'rule' | 'departments' | 'severity' | 'headline' | 'explanation'> &
  /** Those of its goals, unless it says so. */
  Partial<Pick<Conflict, 'departments'>>;

export interface Words {
  readonly headline: string;
  readonly explanation: string;
}

/** One kind of conflict: how to find it and how to put it. */
export type Rule = PairRule | GroupRule;

/** What it takes to put a conflict in words: the goals in it, the names of things, and the language. */
export type Vocabulary = Pick<
  PlanReading,
  'goalByKey' | 'metricByKey' | 'departmentByKey' | 'outcomeByKey' | 'weightOf' | 'wording'
>;

/**
 * Conflicts of two goals that meet at something they have in common, such as a metric. There may be very
 * many: each is first weighed as plain numbers, and evidence is gathered only for those that are shown.
 */
export interface PairRule {
  readonly kind: 'pair';
  readonly name: ConflictRule;
  /** What a conflict is about: every outcome that its goals reach, or those over which they are said to work against each other. */
  readonly outcomes: 'reached' | 'opposed';
  /** Visits, once each, all pairs of the plan that could clash. */
  eachPair(plan: PlanReading, visit: PairVisitor): void;
  /** Visits, once each, all pairs of one goal that could clash. */
  eachPairOf(goal: GoalReading, plan: PlanReading, visit: PairVisitor): void;
  /** Whether the two goals clash, and if so how hard: written to `size`. The order of the goals is irrelevant. */
  weigh(g: GoalReading, h: GoalReading, plan: PlanReading, size: ClashSize): boolean;
  /** What is to be said about two goals that clash; `g.key` < `h.key`. */
  findingOf(g: GoalReading, h: GoalReading, size: Readonly<ClashSize>): Finding;
  /** From what was found only, in the words of a department head. */
  explain(finding: Finding, plan: Vocabulary): Words;
  /** Whether a goal that was edited still stands in the same conflicts, of the same size and in the same words. */
  isUntouched(before: GoalReading, after: GoalReading): boolean;
}

export type PairVisitor = (g: GoalReading, h: GoalReading) => void;

/** How hard two goals clash. Written over for every pair that is weighed, so that weighing allocates nothing. */
export interface ClashSize {
  tier: Tier;
  /** Each 0 to 1. */
  stake: number;
  magnitude: number;
  exposure: number;
  confidence: number;
}

/**
 * Conflicts of any number of goals that hang together, such as all users of a capacity. What is found in
 * a group depends on the goals that name it in `groupsOf` and on nothing else that an edit of a goal can change.
 */
export interface GroupRule {
  readonly kind: 'group';
  readonly name: ConflictRule;
  /** All groups in which something may be found; a group may come more than once. */
  groups(plan: PlanReading): Iterable<string>;
  /**
   * The groups in which an edit of the goal may change what is found; asked before the edit and after it.
   * Never looks at all goals of the plan.
   */
  groupsOf(goal: GoalReading, plan: PlanReading): readonly string[];
  /** Everything that is found in a group, in any order. */
  findIn(group: string, plan: PlanReading): readonly Finding[];
  /** What findings in a group rest on besides its goals, to compare as JSON; nothing if there is no such thing. */
  basisOf?(group: string, plan: PlanReading): unknown;
  /** True where a card tells of every pair among its goals, so that no trade-off of such a pair is reported again. Its groups of a goal do not depend on other goals. */
  readonly tellsPairs?: boolean;
  /** From what was found only, in the words of a department head. */
  explain(finding: Finding, plan: PlanReading): Words;
}

/** The stake of goals that reach no outcome: little, but not nothing. */
export const STAKE_WITHOUT_OUTCOME = 0.3;

/** A finding as a conflict, with its identity and in words. */
export function conflictOf<Known extends Pick<PlanReading, 'goalByKey'>>(
  rule: { readonly name: ConflictRule; explain(finding: Finding, plan: Known): Words },
  finding: Finding,
  plan: Known,
): Conflict {
  const { goals, capacity, promise, stake, magnitude, exposure } = finding;
  return {
    // What else tells two clashes of the same goals apart is the capacity or the promise, if there is one.
    id: conflictId(rule.name, goals, capacity ?? promise),
    rule: rule.name,
    departments: sortedUnique(goals.flatMap((key) => plan.goalByKey.get(key)?.goal.department ?? [])),
    severity: stake * magnitude * exposure,
    ...finding,
    ...rule.explain(finding, plan),
  };
}

/** The keys of all outcomes that any of the goals reaches, in order. */
export function reachedOutcomes(goals: readonly GoalReading[]): string[] {
  return sortedUnique(goals.flatMap(({ effectRow }) => effectRow.reached));
}

/** The largest weight of the outcomes at stake, 0 to 1. */
export function stakeOf(outcomes: readonly string[], plan: PlanReading): number {
  if (outcomes.length === 0) return STAKE_WITHOUT_OUTCOME;
  return Math.max(...outcomes.map((outcome) => plan.weightOf.get(outcome) ?? 0));
}

/** The stake of all outcomes that two goals reach; allocates nothing. */
export function pairStake({ effectRow }: GoalReading, { effectRow: other }: GoalReading): number {
  const stake = effectRow.stake > other.stake ? effectRow.stake : other.stake;
  return stake < 0 ? STAKE_WITHOUT_OUTCOME : stake;
}

/** The stake of all outcomes that any of some goals reaches. */
export function groupStake(goals: readonly GoalReading[]): number {
  const stake = goals.reduce((most, { effectRow }) => Math.max(most, effectRow.stake), -1);
  return stake < 0 ? STAKE_WITHOUT_OUTCOME : stake;
}

/** Evidence of what the goals want, with the parts that a rule does not use left empty. */
export function evidenceOf(goals: readonly GoalReading[], more: Partial<Evidence>): Evidence {
  return {
    positions: goals.map(({ position }) => position),
    effects: [],
    needs: [],
    circle: [],
    promises: [],
    ...more,
  };
}
