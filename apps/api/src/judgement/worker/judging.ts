import {
  type Conflict,
  createDetector,
  type Detector,
  type GoalChange,
  type LinearSolver,
  reachOf,
  repairsFor,
} from '@concord/alignment-engine';
import {
  type Answers,
  type ChangeEffect,
  KEPT_SUBJECTS,
  type Question,
  type Request,
  type Response,
  type Score,
  type TriedRepair,
} from './protocol.ts';

/** Answers questions about plans, each read once while it is kept. */
export class Judging {
  readonly #detectors = new Map<number, Detector>();

  constructor(private readonly solver: LinearSolver) {}

  respond({ id, subject, source, question }: Request): Response {
    const detector = this.#detectors.get(subject) ?? (source && createDetector(source.plan, source.asOf, this.solver));
    if (!detector) return { id, missing: true };
    this.#detectors.delete(subject);
    try {
      const answer = answerTo(question, detector);
      // Only now: what failed half-way may have left a plan half changed.
      this.#keep((question.kind === 'change' ? question.becomes : undefined) ?? subject, detector);
      return { id, answer };
    } catch (failure) {
      return { id, failure };
    }
  }

  #keep(subject: number, detector: Detector): void {
    this.#detectors.set(subject, detector);
    if (this.#detectors.size > KEPT_SUBJECTS) this.#detectors.delete(this.#detectors.keys().next().value as number);
  }
}

function answerTo(question: Question, detector: Detector): Answers[Question['kind']] {
  switch (question.kind) {
    case 'report':
      return detector.report();
    case 'reach':
      return reachOf(detector.reading.source);
    case 'repairs':
      return question.conflicts.map((id) => repairsOf(id, detector));
    case 'change':
      return question.becomes === undefined ? tried(question.change, detector) : made(question.change, detector);
  }
}

function tried(change: GoalChange, detector: Detector): ChangeEffect {
  const undo = undoing(change, detector);
  const effect = made(change, detector);
  detector.apply(undo);
  return effect;
}

function made(change: GoalChange, detector: Detector): ChangeEffect {
  const before = scoreOf(detector);
  const { opened, closed, cutShort } = detector.apply(change);
  return { opened, closed, before, after: scoreOf(detector), ...(cutShort === undefined ? {} : { cutShort }) };
}

function undoing(change: GoalChange, { reading }: Detector): GoalChange {
  const key = change.kind === 'goal' ? change.goal.key : change.key;
  const goal = reading.source.goals.find((one) => one.key === key);
  return goal ? { kind: 'goal', goal } : { kind: 'goal-removed', key };
}

function scoreOf(detector: Detector): Score {
  const { headline, overall, conflictLoad } = detector.report().alignment;
  return { headline, overall, conflictLoad };
}

/** The engine only names what a repair opens; to show it whole, what it said while it tried the repair is kept. */
function repairsOf(id: string, detector: Detector): TriedRepair[] {
  const conflict = detector.report().conflicts.find((one) => one.id === id);
  if (!conflict) return [];
  const trials: Omit<TriedRepair, 'repair'>[] = [];
  const repairs = repairsFor(conflict, {
    reading: detector.reading,
    whatIf(edits) {
      const changes = detector.whatIf(edits);
      trials.push({ edits, opened: changes.opened });
      return changes;
    },
  });
  return repairs.map((repair) => {
    // Repairs come in the order in which they were tried, so of several that open the same, the first is meant.
    const place =
      repair.opens.length === 0 ? -1 : trials.findIndex(({ opened }) => idsOf(opened) === idsOf(repair.opens));
    const [trial = { edits: [], opened: [] }] = place < 0 ? [] : trials.splice(0, place + 1).slice(-1);
    return { repair, ...trial };
  });
}

function idsOf(conflicts: readonly Pick<Conflict, 'id'>[]): string {
  return conflicts
    .map(({ id }) => id)
    .sort()
    .join();
}
