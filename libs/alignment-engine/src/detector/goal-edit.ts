import type { ReportChanges } from '../compare-reports.ts';
import type { GoalEntry } from '../reading/goal-store.ts';
import type { LivePlan } from '../reading/live-plan.ts';
import { pairRules } from '../rules/rules.ts';
import { changesBetween } from './changes-between.ts';
import type { GroupName } from './group-cards.ts';
import type { GoalChange } from './plan-change.ts';
import { conflictsAround, groupsAround, type PlanState, type Surroundings } from './touched-conflicts.ts';

/** An edit that was made: what it did, and how to take it back. */
export interface Edit {
  readonly changes: ReportChanges;
  takeBack(): void;
}

/** Changes goals of a plan, and looks only at what these goals meet, before and after. */
export function editGoals(state: PlanState, changes: readonly GoalChange[]): Edit {
  const { plan, cards } = state;
  const swaps = changes.map((change): Swap => {
    if (change.kind === 'goal-removed') return { key: change.key, entry: undefined };
    return { key: change.goal.key, entry: plan.store.read(change.goal) };
  });
  const moved = swaps.filter(({ key, entry }) => plan.store.goalOf(key)?.parent !== entry?.goal.parent);
  const goals = new Set([...swaps.map(({ key }) => key), ...lineOf(moved, plan)]);
  const groupsBefore = groupsAround(goals, plan);
  // Which groups the goals come to is known only when they are there; what those held must be known before.
  let undo = make(swaps, plan);
  for (const key of lineOf(moved, plan)) goals.add(key);
  const groups = eachOnce([...groupsBefore, ...groupsAround(goals, plan)]);
  undo();
  const around = { goals: touchedByRule(goals, swaps, plan), groups };
  const before = conflictsAround(around, state);
  undo = make(swaps, plan);
  const bringBack = cards.forget(groups);
  const after = conflictsAround(around, state);
  return {
    changes: changesBetween(before, after, around.goals.get('trade-off') ?? new Set(), plan),
    takeBack() {
      undo();
      bringBack();
    },
  };
}

interface Swap {
  readonly key: string;
  readonly entry: GoalEntry | undefined;
}

/** Makes the swaps in order. Returns how to undo them. */
function make(swaps: readonly Swap[], { store }: LivePlan): () => void {
  const undone = swaps.map(({ key, entry }): Swap => ({ key, entry: store.swap(key, entry) }));
  return () => {
    for (const { key, entry } of undone.reverse()) store.swap(key, entry);
  };
}

/** All that contribute to goals which get another parent: whom they carry changes as well. */
function lineOf(moved: readonly Swap[], { store }: LivePlan): string[] {
  return moved.flatMap(({ key }) => [...store.ancestry.from(key)]);
}

/** Leaves a goal out for rules to which its edit makes no difference. */
function touchedByRule(goals: ReadonlySet<string>, swaps: readonly Swap[], plan: LivePlan): Surroundings['goals'] {
  const [swap, ...more] = swaps;
  const before = swap && plan.goalByKey.get(swap.key);
  const after = swap?.entry?.reading;
  const single = goals.size === 1 && more.length === 0 && before !== undefined && after !== undefined;
  return new Map(
    pairRules.map((rule) => [rule.name, single && rule.isUntouched(before, after) ? new Set<string>() : goals]),
  );
}

function eachOnce(names: readonly GroupName[]): GroupName[] {
  return [...new Map(names.map((name) => [`${name.rule.name} ${name.group}`, name])).values()];
}
