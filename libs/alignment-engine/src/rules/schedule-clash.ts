import { by, byText, sortedUnique } from '../order.ts';
import { daysIn } from '../reading/day-window.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { UnmetNeed } from '../evidence.ts';
import { explainScheduleClash } from './explain-schedule-clash.ts';
import { circlesAcrossDepartments, wayRound } from './needs-circles.ts';
import { needsGraph, type NeedsGraph, type Step } from './needs-graph.ts';
import { evidenceOf, reachedOutcomes, stakeOf, type Finding, type GroupRule } from './rule.ts';

/** One reason why a set of goals clashes: a need that comes too late, or a circle of them. */
interface Clash {
  readonly goals: readonly string[];
  readonly magnitude: number;
  readonly need?: UnmetNeed;
  readonly circle?: readonly string[];
}

/**
 * What one department waits for is due at another only after it should be used, or departments wait
 * for each other in a circle. One card per set of goals.
 */
export const scheduleClash: GroupRule = {
  kind: 'group',
  name: 'schedule-clash',
  groupsOf: () => ['all'],
  findIn(_, plan) {
    const graph = needsGraph(plan.goals);
    const circles = circlesAcrossDepartments(graph);
    const circleOf = new Map(circles.flatMap((circle) => circle.map((step) => [step, circle])));
    const clashes = [
      ...circles.map((circle): Clash => ({
        goals: sortedUnique(circle.map(({ goal }) => goal.key)),
        magnitude: 1,
        circle: wayRound(circle, graph),
      })),
      ...lateNeeds(graph, (one, other) => circleOf.has(one) && circleOf.get(one) === circleOf.get(other)),
    ];
    return groupByGoals(clashes).map((ofSameGoals) => findingOf(ofSameGoals, plan));
  },
  explain: explainScheduleClash,
};

function lateNeeds(graph: NeedsGraph, inOneCircle: (one: Step, other: Step) => boolean): Clash[] {
  return [...graph.values()].flatMap((step) =>
    step.stated.flatMap((key) => {
      const need = graph.get(key);
      if (need === undefined || inOneCircle(step, need)) return [];
      return lateNeed(step, need) ?? [];
    }),
  );
}

function lateNeed(step: Step, need: Step): Clash | undefined {
  if (step.goal.goal.department === need.goal.goal.department) return undefined;
  if (step.due === undefined || need.due === undefined || need.due.day <= step.due.day) return undefined;
  const daysShort = need.due.day - step.due.day;
  return {
    goals: sortedUnique([step.goal.key, need.goal.key]),
    magnitude: Math.min(1, daysShort / daysAvailable(step.goal, step.due.day)),
    need: { of: step.key, ofDue: step.due.date, needs: need.key, needsDue: need.due.date, daysShort },
  };
}

/** Days of the goal's window. An open goal has until the step that waits: without an end no delay would count. */
function daysAvailable({ window }: GoalReading, stepDue: number): number {
  if (Number.isFinite(window.to)) return daysIn(window);
  return Math.max(1, daysIn({ from: window.from, to: stepDue }));
}

function groupByGoals(clashes: readonly Clash[]): Clash[][] {
  const grouped = new Map<string, Clash[]>();
  for (const clash of clashes) {
    const goals = clash.goals.join(' ');
    grouped.set(goals, [...(grouped.get(goals) ?? []), clash]);
  }
  return [...grouped.entries()].sort(([a], [b]) => byText(a, b)).map(([, group]) => group);
}

function findingOf(clashes: readonly Clash[], plan: PlanReading): Finding {
  const goals = (clashes[0]?.goals ?? []).flatMap((key) => plan.goalByKey.get(key) ?? []);
  const outcomes = reachedOutcomes(goals);
  return {
    tier: 'proven',
    goals: goals.map(({ key }) => key),
    outcomes,
    laws: [],
    stake: stakeOf(outcomes, plan),
    magnitude: Math.max(...clashes.map(({ magnitude }) => magnitude)),
    exposure: 1,
    confidence: 1,
    evidence: evidenceOf(goals, {
      needs: clashes
        .flatMap(({ need }) => need ?? [])
        .sort((a, b) => b.daysShort - a.daysShort || by<UnmetNeed>(({ of, needs }) => `${of} ${needs}`)(a, b)),
      circle: clashes.flatMap(({ circle }) => circle ?? []),
    }),
  };
}
