import { type Advice, type Conflict, type Repair, type Report, roundForOutput } from '@concord/alignment-engine';
import type { JudgedPlan } from './judged-plan.ts';
import { changeJson, type ChangeJson } from './repair-change-json.ts';

/** What `--format json` prints; docs/check.md describes it field by field. */
export interface ReportJson {
  readonly asOf: string;
  readonly conflicts: readonly ConflictJson[];
  readonly advice: readonly AdviceJson[];
  readonly alignment: AlignmentJson;
  /** There only if something had to be left out. */
  readonly truncated?: readonly {
    readonly rule: string;
    readonly about: readonly string[];
    readonly explanation: string;
  }[];
}

export interface ConflictJson {
  readonly id: string;
  readonly rule: string;
  readonly tier: string;
  readonly goals: readonly string[];
  readonly departments: readonly string[];
  readonly outcomes: readonly string[];
  readonly capacity: string | null;
  /** There only where a promise is what it is about. */
  readonly promise?: string;
  readonly laws: readonly string[];
  readonly stake: number;
  readonly magnitude: number;
  readonly exposure: number;
  readonly severity: number;
  readonly confidence: number;
  readonly explanation: string;
  readonly evidence: Json;
  readonly repairs: readonly RepairJson[];
}

export interface RepairJson {
  readonly kind: string;
  readonly changes: readonly ChangeJson[];
  readonly opens: readonly string[];
  readonly text: string;
}

export interface AdviceJson {
  readonly rule: string;
  readonly goals: readonly string[];
  readonly departments: readonly string[];
  readonly outcomes: readonly string[];
  /** There only where a promise is what it is about. */
  readonly promise?: string;
  readonly severity: number;
  readonly explanation: string;
  readonly evidence: Json;
}

export interface AlignmentJson {
  readonly headline: number;
  readonly overall: number;
  readonly conflictLoad: number;
  readonly outcomes: readonly {
    readonly outcome: string;
    readonly weight: number;
    readonly alignment: number;
    readonly contested: number;
    readonly share: number;
    /** Department to its net effect. */
    readonly departments: Readonly<Record<string, number>>;
  }[];
  readonly pairs: readonly { readonly departments: readonly [string, string]; readonly alignment: number }[];
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The report for programs: every number with three decimals, but for what a repair changes.
 *
 * @example JSON.stringify(reportJson(await judgedPlan(plan, '2026-02-01')))
 */
export function reportJson({ report, repairsOf }: JudgedPlan): ReportJson {
  const { asOf, conflicts, advice, alignment, truncated } = report;
  return {
    asOf,
    conflicts: conflicts.map((conflict) => conflictJson(conflict, repairsOf(conflict))),
    advice: advice.map(adviceJson),
    alignment: alignmentJson(alignment),
    ...(truncated.length === 0
      ? {}
      : { truncated: truncated.map(({ rule, about, explanation }) => ({ rule, about: sorted(about), explanation })) }),
  };
}

function conflictJson(conflict: Conflict, repairs: readonly Repair[]): ConflictJson {
  return {
    id: conflict.id,
    rule: conflict.rule,
    tier: conflict.tier,
    goals: sorted(conflict.goals),
    departments: sorted(conflict.departments),
    outcomes: sorted(conflict.outcomes),
    capacity: conflict.capacity ?? null,
    ...(conflict.promise === undefined ? {} : { promise: conflict.promise }),
    laws: sorted(conflict.laws),
    stake: roundForOutput(conflict.stake),
    magnitude: roundForOutput(conflict.magnitude),
    exposure: roundForOutput(conflict.exposure),
    severity: roundForOutput(conflict.severity),
    confidence: roundForOutput(conflict.confidence),
    explanation: conflict.explanation,
    evidence: rounded(conflict.evidence),
    repairs: repairs.map(({ kind, changes, opens, text }) => ({
      kind,
      changes: changes.map(changeJson),
      opens: opens.map(({ id: opened }) => opened),
      text,
    })),
  };
}

function adviceJson(advice: Advice): AdviceJson {
  const { rule, goals, departments, outcomes, promise, severity, explanation, evidence } = advice;
  return {
    rule,
    goals: sorted(goals),
    departments: sorted(departments),
    outcomes: sorted(outcomes),
    ...(promise === undefined ? {} : { promise }),
    severity: roundForOutput(severity),
    explanation,
    evidence: rounded(evidence),
  };
}

function alignmentJson({ headline, overall, conflictLoad, outcomes, pairs }: Report['alignment']): AlignmentJson {
  return {
    headline: roundForOutput(headline),
    overall: roundForOutput(overall),
    conflictLoad: roundForOutput(conflictLoad),
    outcomes: outcomes.map(({ outcome, weight, alignment, contested, share, departments }) => ({
      outcome,
      weight: roundForOutput(weight),
      alignment: roundForOutput(alignment),
      contested: roundForOutput(contested),
      share: roundForOutput(share),
      departments: Object.fromEntries(departments.map(({ department, net }) => [department, roundForOutput(net)])),
    })),
    pairs: pairs.map(({ departments, alignment }) => ({ departments, alignment: roundForOutput(alignment) })),
  };
}

/** A part of the engine's answer as plain data: numbers rounded, what is not there left out. */
function rounded(part: unknown): Json {
  if (typeof part === 'number') return roundForOutput(part);
  if (Array.isArray(part)) return part.map(rounded);
  if (typeof part === 'object' && part !== null) {
    const fields = Object.entries(part).filter(([, value]) => value !== undefined);
    return Object.fromEntries(fields.map(([key, value]) => [key, rounded(value)]));
  }
  return typeof part === 'string' || typeof part === 'boolean' ? part : null;
}

/** By code unit, whatever the language of the machine. */
function sorted(keys: readonly string[]): string[] {
  return [...keys].sort();
}
