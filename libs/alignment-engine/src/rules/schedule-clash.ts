import { by, sortedUnique } from '../order.ts';
import { daysIn } from '../reading/day-window.ts';
import { goalOfStep, neededGoals } from '../reading/goal-index.ts';
import { wayRound, type Circle } from '../reading/needs-circles.ts';
import { stepKeys, type Step } from '../reading/needs-graph.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { UnmetNeed } from '../evidence.ts';
import { explainScheduleClash } from './explain-schedule-clash.ts';
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
 *
 * A group is two goals of which one needs the other (`a b`), or a step that may be the first of a circle
 * (`a` or `a.milestone`): both can be found from any goal that an edit touches.
 */
export const scheduleClash: GroupRule = {
  kind: 'group',
  name: 'schedule-clash',
  *groups(plan) {
    for (const goal of plan.goalByKey.values()) {
      // Most goals wait for nothing; a pair is found from the one that waits.
      const needed = neededGoals(goal);
      if (needed.size === 0) continue;
      for (const step of stepKeys(goal.goal)) if (plan.circleThrough(step)) yield step;
      for (const key of needed) if (key !== goal.key && plan.goalByKey.has(key)) yield pairOf(goal.key, key);
    }
  },
  groupsOf(goal, plan) {
    const bound = boundTo(goal, plan);
    if (bound.length === 1) return pairsOf(goal, plan);
    return bound.flatMap((other) => [...stepKeys(other.goal), ...pairsOf(other, plan)]);
  },
  findIn(group, plan) {
    const [one = '', other] = group.split(' ');
    const clashes = other === undefined ? circleClashes(one, plan) : pairClashes(one, other, plan);
    return clashes.length === 0 ? [] : [findingOf(clashes, plan)];
  },
  explain: explainScheduleClash,
};

const NO_GROUPS: readonly string[] = [];

/** A goal and all that are on a circle with it. */
function boundTo(goal: GoalReading, plan: PlanReading): readonly GoalReading[] {
  if (neededGoals(goal).size === 0) return [goal];
  const onCircles = stepKeys(goal.goal).flatMap((step) => plan.circleThrough(step)?.steps ?? []);
  return [...new Set([goal, ...onCircles.map((step) => step.goal)])];
}

function pairsOf(goal: GoalReading, { index, goalByKey }: PlanReading): readonly string[] {
  const needed = [...neededGoals(goal)].filter((key) => goalByKey.has(key));
  const waiting = index.waitingFor(goal.key).map(({ key }) => key);
  if (needed.length + waiting.length === 0) return NO_GROUPS;
  return [...needed, ...waiting].filter((key) => key !== goal.key).map((key) => pairOf(goal.key, key));
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The circle that begins at a step, with all else that its goals clash by; nothing if another card tells of them. */
function circleClashes(step: string, plan: PlanReading): Clash[] {
  const circle = plan.circleThrough(step);
  if (circle?.steps[0]?.key !== step) return [];
  const { goals } = circle;
  const circles = circlesAmong(goals, plan);
  if (circles[0] !== circle) return [];
  const clashes = circles.map((found): Clash => ({ goals, magnitude: 1, circle: wayRound(found, plan.needs) }));
  const [one = '', other = '', ...more] = goals;
  return more.length === 0 ? [...clashes, ...lateNeeds(one, other, plan)] : clashes;
}

function pairClashes(one: string, other: string, plan: PlanReading): Clash[] {
  return circlesAmong([one, other], plan).length > 0 ? [] : lateNeeds(one, other, plan);
}

/** The circles that lead through exactly these goals, by their first steps. */
function circlesAmong(goals: readonly string[], plan: PlanReading): Circle[] {
  const through = new Set(stepsOf(goals, plan).map((step) => plan.circleThrough(step)));
  return [...through]
    .filter((circle) => circle !== undefined)
    .filter((circle) => circle.goals.length === goals.length && circle.goals.every((key, i) => key === goals[i]))
    .sort(by(({ steps: [first] }) => first?.key ?? ''));
}

function stepsOf(goals: readonly string[], { goalByKey }: PlanReading): string[] {
  return goals.flatMap((key) => goalByKey.get(key) ?? []).flatMap(({ goal }) => stepKeys(goal));
}

/** The needs between two goals, either way, that come too late and are on no circle. */
function lateNeeds(one: string, other: string, plan: PlanReading): Clash[] {
  const between = new Set([one, other]);
  const steps = stepsOf([one, other], plan).flatMap((key) => plan.needs.step(key) ?? []);
  return steps.flatMap((step) =>
    step.stated.flatMap((key) => {
      if (goalOfStep(key) === step.goal.key || !between.has(goalOfStep(key))) return [];
      const need = plan.needs.step(key);
      if (need === undefined || onOneCircle(step, need, plan)) return [];
      return lateNeed(step, need) ?? [];
    }),
  );
}

function onOneCircle(step: Step, other: Step, plan: PlanReading): boolean {
  const circle = plan.circleThrough(step.key);
  return circle !== undefined && circle === plan.circleThrough(other.key);
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

function findingOf(clashes: readonly Clash[], plan: PlanReading): Finding {
  const goals = (clashes[0]?.goals ?? []).flatMap((key) => plan.goalByKey.get(key) ?? []);
  const outcomes = reachedOutcomes(goals);
  return {
    tier: 'proven',
    goals: goals.map(({ key }) => key),
    outcomes,
    laws: [],
    stake: stakeOf(outcomes, plan),
    magnitude: clashes.reduce((most, { magnitude }) => Math.max(most, magnitude), 0),
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
