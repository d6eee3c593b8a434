import { createDetector, type Detector, type Plan, type Report } from '@concord/alignment-engine';
import { loadHighs } from '@concord/linear-solver';
import { editOf } from './edits.ts';
import { AS_OF, organisation } from './organisation.ts';
import { SeededChance } from './seeded-chance.ts';

/** One organisation's measures, as they leave the process that took them. */
export interface Measures {
  readonly goals: number;
  /** Reading the plan and its whole report. */
  readonly fullMs: number;
  readonly editP50Ms: number;
  readonly editP95Ms: number;
  readonly editP99Ms: number;
  readonly rssMb: number;
  /** Conflicts that the report lists. */
  readonly conflicts: number;
}

const EDITS = 4000;
/** Passes over plans up to this size are run several times, and the middle one counts. */
const REPEATED_UP_TO = 100_000;

const goals = Number(process.argv[2]);
const plan = organisation(goals);
const solver = await loadHighs();
const { fullMs, detector, report } = measureFull();
const rssMb = process.memoryUsage().rss / 2 ** 20;
const edits = measureEdits(detector, plan);
const measures: Measures = {
  goals,
  fullMs,
  editP50Ms: quantile(edits, 0.5),
  editP95Ms: quantile(edits, 0.95),
  editP99Ms: quantile(edits, 0.99),
  rssMb,
  conflicts: report.conflicts.length,
};
process.stdout.write(JSON.stringify(measures));

/** The middle time of the passes; of each, nothing is held when the next begins. */
function measureFull(): { fullMs: number; detector: Detector; report: Report } {
  const times: number[] = [];
  for (;;) {
    const start = performance.now();
    const made = createDetector(plan, AS_OF, solver);
    const said = made.report();
    times.push(performance.now() - start);
    if (times.length === (goals <= REPEATED_UP_TO ? 3 : 1)) {
      return { fullMs: quantile(times, 0.5), detector: made, report: said };
    }
  }
}

function measureEdits(edited: Detector, { goals: written, ...others }: Plan): number[] {
  const chance = new SeededChance(7);
  const current = [...written];
  return Array.from({ length: EDITS }, () => {
    const at = chance.below(current.length);
    const before = current[at];
    if (before === undefined) return 0;
    const goal = editOf(before, { goals: written, ...others }, chance);
    const start = performance.now();
    edited.apply({ kind: 'goal', goal });
    const took = performance.now() - start;
    current[at] = goal;
    return took;
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
