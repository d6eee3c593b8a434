import type { Conflict, CustomerOutcome } from '@concord/alignment-engine';
import type { JudgedPlan } from '../judged-plan.ts';

/** The conflicts of a report that are told under one outcome. */
export interface OutcomeFindings {
  /** Missing: the conflicts touch no outcome. */
  readonly outcome?: CustomerOutcome;
  readonly findings: readonly Finding[];
}

/** A conflict and the number by which the report calls it, from 1. */
export interface Finding {
  readonly number: number;
  readonly conflict: Conflict;
}

/** All conflicts, each under the weightiest outcome that it touches; the weightiest outcome first. */
export function numberedFindings({ plan, report }: JudgedPlan): OutcomeFindings[] {
  const outcomes = weightiestFirst(plan.outcomes);
  let number = 0;
  return byOutcome(report.conflicts, outcomes).flatMap((conflicts, place) => {
    if (conflicts.length === 0) return [];
    const outcome = outcomes[place];
    const findings = conflicts.map((conflict) => ({ number: (number += 1), conflict }));
    return [{ ...(outcome && { outcome }), findings }];
  });
}

/** Ties by key, so that the order of the file never matters. */
function weightiestFirst(outcomes: readonly CustomerOutcome[]): CustomerOutcome[] {
  return outcomes.toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

/** @returns the conflicts of each outcome that touch none before it, and at the end those that touch none */
function byOutcome(conflicts: readonly Conflict[], outcomes: readonly CustomerOutcome[]): Conflict[][] {
  const places = new Map(outcomes.map(({ key }, place) => [key, place]));
  const groups: Conflict[][] = [...outcomes.map(() => []), []];
  for (const conflict of conflicts) {
    const touched = conflict.outcomes.map((key) => places.get(key) ?? outcomes.length);
    groups[Math.min(outcomes.length, ...touched)]?.push(conflict);
  }
  return groups;
}
