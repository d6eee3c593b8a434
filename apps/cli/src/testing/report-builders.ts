import type { Advice, Alignment, Conflict, OutcomeAlignment, Plan, Report } from '@concord/alignment-engine';
import { parsePlan } from '@concord/plan-file';
import type { JudgedPlan, RepairsOf } from '../check/judged-plan.ts';
import type { PlanSource } from '../check/plan-source.ts';

/** A plan from its text, with the lines of its entries. */
export function aPlanFile(text: string, file = 'plan.yaml'): { plan: Plan; source: PlanSource } {
  const reading = parsePlan(text);
  if (!reading.ok) throw new Error(reading.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return { plan: reading.plan, source: { file, lines: reading.lines } };
}

/** Sales and manufacturing, three outcomes, four goals, one a line. */
export const WORKSHOP = `plan: 1
organisation: { key: works, name: Example Works }
departments:
  - { key: sales, name: Sales }
  - { key: making, name: Manufacturing }
outcomes:
  - { key: on-time, statement: It comes on the day, weight: 8 }
  - { key: quick, statement: It comes soon, weight: 4 }
  - { key: calm, statement: My week is calm, for: coworker, weight: 2 }
metrics:
  - { key: days, name: Delivery time, unit: days }
laws:
  - { key: shipping, says: "days >= 1", because: Shipping takes a day }
capacities:
  - { key: press, name: Press line, unit: hours a week, amount: 40 }
goals:
  - { key: fast, department: sales, title: Fast, metric: days, target: { atMost: 5 }, uses: { press: 1 } }
  - { key: safe, department: making, title: Safe, metric: days, target: { atLeast: 9 }, needs: [fast] }
  - { key: best, department: sales, title: Be best, serves: { quick: 0.5 } }
  - { key: nice, department: making, title: Be nice }
`;

export function aConflict(given: Partial<Conflict> = {}): Conflict {
  return {
    id: 'opposed-targets:0123456789abcdef',
    rule: 'opposed-targets',
    tier: 'proven',
    goals: ['fast', 'safe'],
    departments: ['making', 'sales'],
    outcomes: ['on-time', 'quick'],
    laws: [],
    severity: 0.5,
    stake: 1,
    magnitude: 0.5,
    exposure: 1,
    confidence: 1,
    headline: 'At most 5 days or at least 9 days',
    explanation: 'Sales wants at most 5 days, Manufacturing at least 9.',
    evidence: { positions: [], effects: [], needs: [], circle: [], promises: [] },
    ...given,
  };
}

export function anAdvice(given: Partial<Advice> = {}): Advice {
  return {
    rule: 'orphan-goal',
    goals: ['nice'],
    departments: ['making'],
    outcomes: [],
    severity: 0.3,
    headline: 'Reaches no outcome: “Be nice”',
    explanation: 'Manufacturing’s “Be nice” reaches no outcome. Say which one it serves, or drop it.',
    evidence: {},
    ...given,
  };
}

export function anOutcomeAlignment(given: Partial<OutcomeAlignment> = {}): OutcomeAlignment {
  return { outcome: 'on-time', weight: 1, alignment: 0.4, contested: 0.6, share: 12.34567, departments: [], ...given };
}

/** A plan as judged, with a report that says what a test is about. */
export function aJudgedPlan(
  plan: Plan,
  report: Partial<Omit<Report, 'alignment'>> & { readonly alignment?: Partial<Alignment> } = {},
  repairsOf: RepairsOf = () => [],
): JudgedPlan {
  const alignment = { headline: 60, overall: 0.4, conflictLoad: 0.1, outcomes: [], pairs: [], ...report.alignment };
  return {
    plan,
    report: { asOf: '2026-02-01', conflicts: [], advice: [], truncated: [], ...report, alignment },
    repairsOf,
  };
}
