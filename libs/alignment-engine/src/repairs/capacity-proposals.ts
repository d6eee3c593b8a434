import type { CapacityLoad } from '../evidence.ts';
import { dayOf, isoOf } from '../iso-day.ts';
import type { Capacity } from '../plan.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { RepairDates } from '../repair.ts';
import { departmentOf, ownerAndTitle, titleOf } from '../rules/stake-in-words.ts';
import { CAPACITY_SENTENCES } from './capacity-sentences.ts';
import { ontoScale } from './eased-target.ts';
import { importanceOf } from './importance-of-goal.ts';
import type { Proposal } from './proposal.ts';

/** Ways out of an overload: one goal moves behind it, everybody takes less, or there is more. */
export function capacityProposals(load: CapacityLoad, plan: PlanReading): Proposal[] {
  const capacity = plan.capacityByKey.get(load.capacity);
  if (capacity === undefined) return [];
  return [...moves(load, plan), ...shrinks(load, capacity, plan), addition(load, capacity, plan)];
}

/** The goals that would settle it by starting after the overload, the least important first. */
function moves({ to, users, peak, amount }: CapacityLoad, plan: PlanReading): Proposal[] {
  if (to === undefined) return [];
  const start = dayOf(to) + 1;
  return users
    .filter((use) => peak - use.amount <= amount)
    .flatMap(({ goal }) => plan.goalByKey.get(goal) ?? [])
    .sort((a, b) => importanceOf(a, plan) - importanceOf(b, plan) || (a.key < b.key ? -1 : 1))
    .map((goal) => moveTo(goal, start, plan));
}

function moveTo(goal: GoalReading, start: number, plan: PlanReading): Proposal {
  const { from, due, ...rest } = goal.goal;
  const before: RepairDates = { ...(from === undefined ? {} : { from }), ...(due === undefined ? {} : { due }) };
  const after: RepairDates = {
    from: isoOf(start),
    ...(due === undefined ? {} : { due: isoOf(start + goal.to - goal.from) }),
  };
  const { dateInWords, language } = plan.wording;
  const who = departmentOf(goal.key, plan);
  const until = after.due === undefined ? undefined : dateInWords(after.due);
  return {
    kind: 'move',
    changes: [{ goal: goal.key, from: before, to: after }],
    text: CAPACITY_SENTENCES[language].move(who, titleOf(goal.key, plan), dateInWords(isoOf(start)), until),
    changed: { goals: [{ ...rest, ...after }] },
  };
}

function shrinks({ usersOfRun, peak, amount }: CapacityLoad, capacity: Capacity, plan: PlanReading): Proposal[] {
  const changes = usersOfRun.map((use) => {
    // Rounded down, so that the sum fits.
    const less = amount === 0 ? 0 : ontoScale((use.amount * amount) / peak, use.amount, Math.floor);
    return { ...use, less };
  });
  const goals = changes.flatMap(({ goal, less }) => {
    const found = plan.goalByKey.get(goal)?.goal;
    return found === undefined ? [] : [{ ...found, uses: { ...found.uses, [capacity.key]: less } }];
  });
  const { quantity, plainNumber, listOf, language } = plan.wording;
  const { takesLess, shrink } = CAPACITY_SENTENCES[language];
  const told = changes.map(({ goal, amount: before, less }) =>
    takesLess(ownerAndTitle(goal, plan), quantity(less, capacity.unit), plainNumber(before)),
  );
  return [
    {
      kind: 'shrink',
      changes: changes.map(({ goal, amount: from, less: to }) => ({ goal, capacity: capacity.key, from, to })),
      text: shrink(capacity.name, listOf(told)),
      changed: { goals },
    },
  ];
}

function addition({ peak, amount }: CapacityLoad, capacity: Capacity, { wording }: PlanReading): Proposal {
  const [needed, there] = [wording.quantity(peak, capacity.unit), wording.plainNumber(amount)];
  return {
    kind: 'add',
    changes: [{ capacity: capacity.key, from: amount, to: peak }],
    text: CAPACITY_SENTENCES[wording.language].add(capacity.name, needed, there),
    changed: { capacities: [{ ...capacity, amount: peak }] },
  };
}
