import fc from 'fast-check';
import { createDetector } from '../detector/detector.ts';
import { changedPlan } from '../detector/plan-change.ts';
import { intervalOf } from '../reading/goal-position.ts';
import type { Plan, Target } from '../plan.ts';
import type { Repair } from '../repair.ts';
import type { Conflict } from '../report.ts';
import { AS_OF, arbitraryPlans } from '../testing/arbitrary-plans.ts';
import { exactAnswers, exactNumber, exactValue } from '../testing/exact-answers.ts';
import { judgePlan, readPlan, solver } from '../testing/judging.ts';
import { demandOf, hardLines } from '../testing/naive-sets.ts';
import { importanceOf } from './importance-of-goal.ts';
import { repairsFor } from './repairs-for.ts';

// The same plans each time: they are known to hold conflicts of every kind.
const plans = fc.sample(arbitraryPlans({ goals: 12 }), { numRuns: 150, seed: 20260201 });

interface Case {
  readonly plan: Plan;
  readonly conflict: Conflict;
  readonly repairs: readonly Repair[];
}

const cases = plans.flatMap((plan): Case[] => {
  const detector = createDetector(plan, AS_OF, solver);
  return detector.conflicts().map((conflict) => ({ plan, conflict, repairs: repairsFor(conflict, detector) }));
});

it('has a repair for every proven and stated conflict, and none for what is only possible', () => {
  const without = cases.filter(({ conflict, repairs }) => (repairs.length === 0) !== (conflict.tier === 'possible'));
  // Laws may leave no room for a change of targets; then what is said about the business has to change.
  expect(without.filter(({ conflict }) => conflict.rule !== 'incompatible-targets')).toEqual([]);
  expect(new Set(cases.map(({ conflict }) => conflict.rule)).size).toBe(6);
});

it('returns only repairs after which the plan, judged afresh, has the conflict no more', () => {
  for (const { plan, conflict, repairs } of cases) {
    const before = new Set(judgePlan(plan, AS_OF).conflicts.map(({ id }) => id));
    for (const repair of repairs.filter(({ changes }) => changes.length > 0)) {
      const after = judgePlan(repaired(plan, repair), AS_OF).conflicts.map(({ id }) => id);
      expect(after).not.toContain(conflict.id);
      expect(repair.opens.map(({ id }) => id).sort()).toEqual(after.filter((id) => !before.has(id)).sort());
    }
  }
});

it('finds changes as cheap as exact arithmetic finds them', () => {
  const asked = cases.filter(
    ({ conflict, repairs }) => isOfTargets(conflict) && repairs.some(({ kind }) => kind === 'smallest'),
  );
  const answers = exactAnswers(asked.map(({ plan, conflict }) => leastCost(plan, conflict)));
  asked.forEach(({ plan, conflict, repairs }, i) => {
    const smallest = repairs.find(({ kind }) => kind === 'smallest');
    const cost = costOf(smallest, plan);
    const least = exactValue(answers[i] ?? '', 'cost');
    expect(cost).toBeGreaterThanOrEqual(least - 1e-6);
    // New ends are rounded outwards by at most a thousandth of a span each.
    expect(cost).toBeLessThanOrEqual(least + 0.0011 * conflict.goals.length);
  });
  expect(asked.length).toBeGreaterThan(20);
});

function isOfTargets({ rule }: Conflict): boolean {
  return rule === 'opposed-targets' || rule === 'incompatible-targets';
}

function repaired(plan: Plan, { changes }: Repair): Plan {
  return changes.reduce((before, change): Plan => {
    if ('fact' in change) {
      return {
        ...before,
        facts: before.facts.map((fact) => (fact.metric === change.fact ? { ...fact, value: change.to } : fact)),
      };
    }
    if ('promise' in change || 'staffing' in change) return before;
    if (!('goal' in change)) {
      const capacities = before.capacities.map((one) =>
        one.key === change.capacity ? { ...one, amount: change.to } : one,
      );
      return { ...before, capacities };
    }
    const goal = before.goals.find(({ key }) => key === change.goal);
    if (goal === undefined) return before;
    if ('capacity' in change) {
      const uses = { ...goal.uses, [change.capacity]: change.to };
      return changedPlan(before, [{ kind: 'goal', goal: { ...goal, uses } }]);
    }
    if ('milestone' in change && change.milestone !== undefined) {
      const milestones = goal.milestones.map((step) =>
        step.key === change.milestone ? { ...step, ...change.to } : step,
      );
      return changedPlan(before, [{ kind: 'goal', goal: { ...goal, milestones } }]);
    }
    return changedPlan(before, [{ kind: 'goal', goal: { ...goal, ...change.to } }]);
  }, plan);
}

/** Σ importance ÷ span × change over all ends that move. */
function costOf(repair: Repair | undefined, plan: Plan): number {
  const reading = readPlan(plan, AS_OF);
  return (repair?.changes ?? []).reduce((sum, change) => {
    const goal = 'goal' in change ? reading.goalByKey.get(change.goal) : undefined;
    if (goal === undefined || !('to' in change) || typeof change.to === 'number' || !('target' in change.to))
      return sum;
    const moved = distance(goal.goal.target, change.to.target);
    return sum + (importanceOf(goal, reading) / (goal.position.span ?? 1)) * moved;
  }, 0);
}

function distance(from: Target | undefined, to: Target): number {
  if (from === undefined) return 0;
  const [before, after] = [intervalOf(from), intervalOf(to)];
  const low = Math.abs((before.low ?? 0) - (after.low ?? 0));
  const high = Math.abs((before.high ?? 0) - (after.high ?? 0));
  return 'exactly' in from ? low : low + high;
}

function leastCost(plan: Plan, { goals: keys, rule }: Conflict): string[] {
  const reading = readPlan(plan, AS_OF);
  const goals = plan.goals.filter(({ key }) => keys.includes(key));
  // Two goals on one metric oppose each other whatever the laws say.
  const hard =
    rule === 'opposed-targets' ? [`(declare-const |${goals[0]?.metric ?? ''}| Real)`] : hardLines(goals, plan);
  const gives = goals.map((goal, i) => {
    const { low, high, span } = demandOf(goal);
    const found = reading.goalByKey.get(goal.key);
    const price = (found === undefined ? 0 : importanceOf(found, reading)) / span;
    const metric = `|${goal.metric ?? ''}|`;
    return {
      price: `(* ${exactNumber(price)} (+ low${String(i)} high${String(i)}))`,
      lines: [
        `(declare-const low${String(i)} Real) (declare-const high${String(i)} Real)`,
        `(assert (>= low${String(i)} 0)) (assert (>= high${String(i)} 0))`,
        ...(low === undefined ? [] : [`(assert (>= (+ ${metric} low${String(i)}) ${exactNumber(low)}))`]),
        ...(high === undefined ? [] : [`(assert (<= (- ${metric} high${String(i)}) ${exactNumber(high)}))`]),
      ],
    };
  });
  return [
    ...hard,
    ...gives.flatMap(({ lines }) => lines),
    '(declare-const cost Real)',
    `(assert (= cost (+ 0 ${gives.map(({ price }) => price).join(' ')})))`,
    '(minimize cost)',
    '(check-sat)',
    '(get-value (cost))',
  ];
}
