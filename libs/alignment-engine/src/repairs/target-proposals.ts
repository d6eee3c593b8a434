import type { Constraint } from '../laws/constraint.ts';
import { bindingGoals } from '../laws/goal-sets.ts';
import type { HardConstraint, LawComponent } from '../laws/law-model.ts';
import { targetConstraint } from '../laws/law-sets.ts';
import { leastConcession } from '../laws/least-concession.ts';
import { largestContexts, meetingContexts } from '../laws/meeting-contexts.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { RepairKind } from '../repair.ts';
import { percent } from '../rules/explain-incompatible-targets.ts';
import { goalsIn } from '../rules/incompatible-targets.ts';
import type { InEachLanguage } from '../wording/language.ts';
import { cheapestChanges } from './cheapest-changes.ts';
import { easedTarget, type Ease } from './eased-target.ts';
import { boundaryProposals } from './boundary-proposals.ts';
import type { Proposal } from './proposal.ts';
import { sayTargetChanges, type TargetChange } from './say-target-change.ts';

/** Contexts that one repair has to satisfy at once; more would make it a plan of its own. */
const MOST_CONTEXTS = 30;
/** Goals in all of these together: to settle everything among more is not a repair that anybody could read. */
const MOST_GOALS = 100;
const SHARE = 'share';

/** Changes of targets that let the goals of a conflict hold together. */
export function targetProposals(goals: readonly GoalReading[], plan: PlanReading): Proposal[] {
  const component = plan.laws.model.componentOf(goals[0]?.goal.metric ?? '');
  const contradicts = plan.laws.contradiction(component) !== undefined;
  // Two goals on one metric are in each other's way whatever the laws say.
  const tied = goals.some(({ goal }) => goal.metric !== goals[0]?.goal.metric);
  const hard = tied ? component.hard : [];
  return [
    ...eased('smallest', cheapestChanges([goals], hard, plan), plan),
    ...evenChanges(goals, hard, plan),
    ...(contradicts ? [] : eased('settle-all', settlingAll(goals, component, plan), plan)),
    ...(tied ? boundaryProposals(goals, component.hard, plan) : []),
  ];
}

/** The cheapest changes after which every goal of the component holds wherever the conflict's goals meet. */
function settlingAll(
  goals: readonly GoalReading[],
  component: LawComponent,
  plan: PlanReading,
): ReadonlyMap<GoalReading, Ease> | undefined {
  const binding = bindingGoals(goalsIn(component, plan), plan.today);
  const { contexts, complete } = meetingContexts(binding, plan.today, MOST_CONTEXTS * MOST_CONTEXTS);
  const concerned = largestContexts(contexts.filter((context) => goals.every((goal) => context.includes(goal))));
  if (!complete || concerned.length > MOST_CONTEXTS || concerned.flat().length > MOST_GOALS) return undefined;
  return cheapestChanges(concerned, component.hard, plan);
}

/** Everybody gives up the same share of its span. */
function evenChanges(goals: readonly GoalReading[], hard: readonly HardConstraint[], plan: PlanReading): Proposal[] {
  const targets: Constraint[] = goals.map((goal) => targetConstraint(goal, SHARE));
  const result = leastConcession([...hard, ...targets], new Map([[SHARE, 1]]), plan.laws.solver);
  if (result.status !== 'found') return [];
  const changes = goals.map((goal): [GoalReading, Ease] => {
    const given = result.cost * (goal.position.span ?? 1);
    // In a minimal set every goal binds, so that its metric lies on the end that gave way.
    const value = result.values.get(goal.goal.metric ?? '') ?? 0;
    return [goal, value < goal.low + (goal.high - goal.low) / 2 ? { low: given, high: 0 } : { low: 0, high: given }];
  });
  return eased('even', new Map(changes), plan, EVERYBODY[plan.wording.language](percent(result.cost, plan.wording)));
}

const EVERYBODY: InEachLanguage<(share: string) => string> = {
  en: (share) => `Everybody gives up ${share}: `,
  de: (share) => `Alle verzichten auf ${share}: `,
};

function eased(
  kind: RepairKind,
  eases: ReadonlyMap<GoalReading, Ease> | undefined,
  plan: PlanReading,
  intro = '',
): Proposal[] {
  const changes = [...(eases ?? [])].flatMap(([goal, ease]): TargetChange[] => {
    const to = easedTarget(goal, ease);
    const from = goal.goal.target;
    return to === undefined || from === undefined ? [] : [{ goal, from, to }];
  });
  return changes.length === 0 ? [] : [proposalOf(kind, changes, plan, intro)];
}

/** A proposal that changes nothing but targets. */
export function proposalOf(
  kind: RepairKind,
  changes: readonly TargetChange[],
  plan: PlanReading,
  intro = '',
): Proposal {
  return {
    kind,
    changes: changes.map(({ goal, from, to }) => ({ goal: goal.key, from: { target: from }, to: { target: to } })),
    text: `${intro}${sayTargetChanges(changes, plan)}.`,
    changed: { goals: changes.map(({ goal, to }) => ({ ...goal.goal, target: to })) },
  };
}
