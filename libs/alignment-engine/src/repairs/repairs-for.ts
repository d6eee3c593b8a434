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
import { staffingProposals } from './staffing-proposals.ts';
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
    case 'unstaffed-promise':
      return staffingProposals(conflict.promise ?? '', plan);
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

function changesOf({ goals = [], ...others }: PlanPatch, { source }: PlanReading): PlanChange[] {
  const ofGoals = goals.map((goal): PlanChange => ({ kind: 'goal', goal }));
  const { capacities, facts, promises, staffing } = others;
  if (Object.values(others).every((part) => part === undefined)) return ofGoals;
  const plan = {
    ...source,
    capacities: patched(source.capacities, capacities, ({ key }) => key),
    facts: patched(source.facts, facts, ({ metric }) => metric),
    promises: patched(source.promises, promises, ({ key }) => key),
    staffing: patched(source.staffing, staffing, ({ key }) => key),
  };
  return [{ kind: 'plan', plan }, ...ofGoals];
}

/** A list with some of its entries in place of those of the same name, and new ones behind them. */
function patched<Entry>(
  list: readonly Entry[],
  entries: readonly Entry[] | undefined,
  nameOf: (entry: Entry) => string,
): readonly Entry[] {
  if (entries === undefined) return list;
  return [...new Map([...list, ...entries].map((entry) => [nameOf(entry), entry])).values()];
}
