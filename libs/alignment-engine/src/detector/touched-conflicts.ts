import type { LivePlan } from '../reading/live-plan.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import type { ConflictRule } from '../report.ts';
import { groupRules, pairRules } from '../rules/rules.ts';
import type { PairRule } from '../rules/rule.ts';
import type { Clash } from './clash.ts';
import type { GroupCards, GroupName } from './group-cards.ts';
import { MostUrgent } from './most-urgent.ts';
import { weighing } from './tell-pair.ts';

/** From this share of all goals on it is faster to go through all pairs than through those of each goal. */
const MOST_ONE_BY_ONE = 0.25;

/** What a detector knows at a moment. */
export interface PlanState {
  readonly plan: LivePlan;
  readonly cards: GroupCards;
  /** How many conflicts around an edit are compared. */
  readonly most: number;
}

/** What an edit may change. */
export interface Surroundings {
  /** Whose pairs, by rule: keys, also of goals that are not there or not active. */
  readonly goals: ReadonlyMap<ConflictRule, ReadonlySet<string>>;
  readonly groups: readonly GroupName[];
}

/** The conflicts around an edit at a moment. */
export interface Listing {
  /** The most urgent ones, in order. */
  readonly clashes: readonly Clash[];
  /** How many there are. */
  readonly found: number;
  /** Pairs of goals of which cards of the groups tell. */
  readonly told: readonly (readonly [string, string])[];
}

/** The conflicts in which any of some goals or groups takes part. */
export function conflictsAround({ goals, groups }: Surroundings, state: PlanState): Listing {
  const { plan, cards, most } = state;
  const found = new MostUrgent(plan, most);
  for (const name of groups) for (const card of cards.cardsIn(name)) found.addCard(card);
  for (const rule of pairRules) addPairsAround(goals.get(rule.name) ?? new Set(), rule, state, found);
  return {
    clashes: found.clashes(),
    found: [...found.tallies().values()].reduce((sum, tally) => sum + tally.found, 0),
    told: groups.flatMap((name) => [...cards.pairsTold(name)]),
  };
}

/** The groups in which any of some goals takes part; each once. */
export function groupsAround(goals: Iterable<string>, plan: PlanReading): GroupName[] {
  const names = groupRules.map((rule) => ({ rule, groups: new Set<string>() }));
  for (const key of goals) {
    const goal = plan.goalByKey.get(key);
    if (goal === undefined) continue;
    for (const { rule, groups } of names) for (const group of rule.groupsOf(goal, plan)) groups.add(group);
  }
  return names.flatMap(({ rule, groups }) => [...groups].map((group) => ({ rule, group })));
}

function addPairsAround(
  goals: ReadonlySet<string>,
  rule: PairRule,
  { plan, cards }: PlanState,
  found: MostUrgent,
): void {
  const visit = weighing(rule, plan, cards, (_, g, h, size) => {
    found.addPair(rule, g, h, size);
  });
  if (goals.size > MOST_ONE_BY_ONE * plan.goalByKey.size) {
    rule.eachPair(plan, (g, h) => {
      if (goals.has(g.key) || goals.has(h.key)) visit(g, h);
    });
    return;
  }
  for (const key of goals) {
    const goal = plan.goalByKey.get(key);
    if (goal === undefined) continue;
    rule.eachPairOf(goal, plan, (g, h) => {
      // A pair of which both are touched is visited from either side.
      const other = g === goal ? h : g;
      if (other.key > key || !goals.has(other.key)) visit(g, h);
    });
  }
}
