import type { Detector } from '../detector/detector.ts';
import type { PlanChange } from '../detector/plan-change.ts';
import { by } from '../order.ts';
import type { Conflict } from '../report.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { Repair } from '../repair.ts';
import { capacityProposals } from './capacity-proposals.ts';
import { promiseProposals } from './promise-proposals.ts';
import type { PlanPatch, Proposal } from './proposal.ts';
import { directionProposals, tradeOffProposals } from './proposals-in-words.ts';
import { scheduleProposals } from './schedule-proposals.ts';
import { targetProposals } from './target-proposals.ts';

/**
 * Ways to settle a proven or stated conflict. Each is tried on the plan before it is returned: with its
 * changes made the conflict is gone, and what it would open instead is named. None for what is only
 * possible: there the question comes first.
 *
 * @param conflict of the plan that the detector holds
 * @example repairsFor(conflict, detector)[0]?.text
 * // 'Sales changes “A quarter of orders custom” from at least 25 % to at least 20 %.'
 */
export function repairsFor(conflict: Conflict, detector: Pick<Detector, 'reading' | 'whatIf'>): Repair[] {
  return triedRepairsFor(conflict, detector).map(({ repair }) => repair);
}

/** A repair with the edits that carry it out, and the conflicts that these would open. */
export interface TriedRepair {
  readonly repair: Repair;
  /** Empty where it changes nothing. */
  readonly edits: readonly PlanChange[];
  readonly opened: readonly Conflict[];
}

/** The same as `repairsFor`, with what it takes to carry each repair out. */
export function triedRepairsFor(conflict: Conflict, detector: Pick<Detector, 'reading' | 'whatIf'>): TriedRepair[] {
  if (conflict.tier === 'possible') return [];
  const moved = new Set<Repair['kind']>();
  return proposalsFor(conflict, detector.reading).flatMap((proposal) => {
    // Of several goals that could move out of the way, one is enough.
    const isMoveOfMany = conflict.rule === 'over-capacity' && proposal.kind === 'move';
    if (isMoveOfMany && moved.has('move')) return [];
    const tried = tryOut(proposal, conflict, detector);
    if (tried !== undefined) moved.add(tried.repair.kind);
    return tried ?? [];
  });
}

function proposalsFor({ rule, goals: keys, evidence, ...conflict }: Conflict, plan: PlanReading): Proposal[] {
  const goals = keys.flatMap((key) => plan.goalByKey.get(key) ?? []);
  switch (rule) {
    case 'opposed-targets':
      return goals.every(({ numbered }) => numbered) ? targetProposals(goals, plan) : directionProposals(keys, plan);
    case 'incompatible-targets':
      return targetProposals(goals, plan);
    case 'inconsistent-promise':
      return isPair(goals) ? promiseProposals(goals, evidence.promises, plan) : [];
    case 'trade-off':
      return tradeOffProposals({ evidence, ...conflict }, plan);
    case 'over-capacity':
      return evidence.load === undefined ? [] : capacityProposals(evidence.load, plan);
    case 'schedule-clash':
      return scheduleProposals(evidence, plan);
  }
}

function isPair(goals: readonly GoalReading[]): goals is readonly [GoalReading, GoalReading] {
  return goals.length === 2;
}

/** Nothing if the conflict would still be there. */
function tryOut(
  { changed, ...proposal }: Proposal,
  conflict: Conflict,
  detector: Pick<Detector, 'reading' | 'whatIf'>,
): TriedRepair | undefined {
  if (changed === undefined) return { repair: { ...proposal, opens: [] }, edits: [], opened: [] };
  const edits = changesOf(changed, detector.reading);
  const { opened, closed } = detector.whatIf(edits);
  if (!closed.some(({ id }) => id === conflict.id)) return undefined;
  const opens = opened.map(({ id, headline }) => ({ id, headline })).sort(by(({ id }) => id));
  return { repair: { ...proposal, opens }, edits, opened };
}

function changesOf({ goals = [], capacities, facts }: PlanPatch, { source }: PlanReading): PlanChange[] {
  const ofGoals = goals.map((goal): PlanChange => ({ kind: 'goal', goal }));
  if (capacities === undefined && facts === undefined) return ofGoals;
  const capacityOf = new Map(capacities?.map((capacity) => [capacity.key, capacity]));
  const factOf = new Map(facts?.map((fact) => [fact.metric, fact]));
  return [
    {
      kind: 'plan',
      plan: {
        ...source,
        capacities: source.capacities.map((capacity) => capacityOf.get(capacity.key) ?? capacity),
        facts: source.facts.map((fact) => factOf.get(fact.metric) ?? fact),
      },
    },
    ...ofGoals,
  ];
}
