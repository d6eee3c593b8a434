import type { ReportChanges } from '../compare-reports.ts';
import type { LivePlan } from '../reading/live-plan.ts';
import { groupRules, pairRules } from '../rules/rules.ts';
import { changesBetween } from './changes-between.ts';
import type { GroupName } from './group-cards.ts';
import { goalsReadDifferently } from './goals-read-differently.ts';
import { conflictsAround, groupsAround, type PlanState } from './touched-conflicts.ts';
import { groupsOf } from './whole-plan.ts';

/** Compares two plans by the goals that read differently in them and by the groups that rest on something else. */
export function comparePlans(state: PlanState, plan: LivePlan): { changes: ReportChanges; after: PlanState } {
  const goals = goalsReadDifferently(state.plan, plan);
  const groups = [...groupsAround(goals, state.plan), ...groupsAround(goals, plan), ...regrounded(state.plan, plan)];
  const named = [...new Map(groups.map((name) => [`${name.rule.name} ${name.group}`, name])).values()];
  const around = { goals: new Map(pairRules.map((rule) => [rule.name, goals])), groups: named };
  const before = conflictsAround(around, state);
  const after = { plan, cards: state.cards.forPlan(plan, named), most: state.most };
  return { changes: changesBetween(before, conflictsAround(around, after), goals, plan), after };
}

/** The groups that rest on something else than before: another amount of a capacity, another law. */
function regrounded(before: LivePlan, after: LivePlan): GroupName[] {
  return groupRules.flatMap((rule) => {
    if (rule.basisOf === undefined) return [];
    const basis = (group: string, plan: LivePlan) => JSON.stringify(rule.basisOf?.(group, plan));
    const groups = new Set([...groupsOf(rule, before), ...groupsOf(rule, after)]);
    return [...groups]
      .filter((group) => basis(group, before) !== basis(group, after))
      .map((group) => ({ rule, group }));
  });
}
