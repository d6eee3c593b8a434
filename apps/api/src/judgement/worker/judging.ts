import {
  createDetector,
  type Detector,
  type LinearSolver,
  type Plan,
  type PlanChange,
  reachOf,
  type ReportChanges,
  type TimeZones,
  triedRepairsFor,
} from '@concord/alignment-engine';
import type { FoundConflict, PlanModel } from '@concord/persistence';
import {
  type Answers,
  type ChangeEffect,
  KEPT_SUBJECTS,
  type NamedConflict,
  type PlanEdit,
  type Question,
  type Request,
  type Response,
  type TriedRepair,
  type WrittenChange,
} from './protocol.ts';
import { severestOf } from './severest.ts';
import { asFound, scoreOf } from './told.ts';

/** Answers questions about plans, each read once while it is kept. */
export class Judging {
  readonly #detectors = new Map<number, Detector>();

  constructor(
    private readonly solver: LinearSolver,
    private readonly timeZones: TimeZones,
  ) {}

  respond({ id, subject, source, question }: Request): Response {
    const detector = this.#detectors.get(subject) ?? (source && this.#read(source));
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

  #read({ plan, asOf, language }: NonNullable<Request['source']>): Detector {
    const { solver, timeZones } = this;
    return createDetector(plan, asOf, solver, { most: Infinity, language, timeZones });
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
      return question.conflicts.map((named) => repairsOf(named, detector));
    case 'what-if':
      return tried(question.edits, detector);
    case 'severest':
      return severestOf(question.most, detector, (look) => withEdits(question.edits, detector, look));
    case 'change':
      return withoutEvidence(made(question.edits, detector));
    case 'evidence':
      return question.conflicts.map((named) => detector.conflict(named));
    case 'conflicts':
      return everyConflict(detector);
  }
}

function made(edits: readonly PlanEdit[], detector: Detector): ChangeEffect {
  const [edit, ...more] = edits;
  if (edit === undefined) return { opened: [], closed: [], changed: [] };
  // One edit is looked at from its surroundings; of several, the plans before and after are compared.
  const all =
    more.length === 0 ? changeOf(edit, detector) : { kind: 'plan' as const, plan: planAfter(edits, detector) };
  return effectIn(detector.apply(all));
}

function tried(edits: readonly PlanEdit[], detector: Detector): Answers['what-if'] {
  const before = scoreOf(detector);
  return withEdits(edits, detector, (effect) => ({ ...effect, before, after: scoreOf(detector) }));
}

/** Looks at a plan with edits, and takes them back. */
function withEdits<Seen>(edits: readonly PlanEdit[], detector: Detector, look: (effect: ChangeEffect) => Seen): Seen {
  const was = detector.reading.source;
  const effect = made(edits, detector);
  const seen = look(effect);
  for (const undo of undoing(edits, was)) detector.apply(undo);
  return seen;
}

/** The edits that bring a plan back to what it was. */
function undoing(edits: readonly PlanEdit[], was: Plan): PlanChange[] {
  const [edit, ...more] = edits;
  if (edit === undefined) return [];
  if (more.length > 0 || edit.kind === 'model') return [{ kind: 'plan', plan: was }];
  const key = edit.kind === 'goal' ? edit.goal.key : edit.key;
  const goal = was.goals.find((one) => one.key === key);
  return [goal ? { kind: 'goal', goal } : { kind: 'goal-removed', key }];
}

function changeOf(edit: PlanEdit, { reading }: Detector): PlanChange {
  return edit.kind === 'model' ? { kind: 'plan', plan: { ...edit.model, goals: reading.source.goals } } : edit;
}

function planAfter(edits: readonly PlanEdit[], { reading: { source } }: Detector): Plan {
  const goals = new Map(source.goals.map((goal) => [goal.key, goal]));
  let model: PlanModel = source;
  for (const edit of edits) {
    if (edit.kind === 'model') model = edit.model;
    else if (edit.kind === 'goal') goals.set(edit.goal.key, edit.goal);
    else goals.delete(edit.key);
  }
  return { ...model, goals: [...goals.values()] };
}

function effectIn({ opened, closed, changed }: ReportChanges): ChangeEffect {
  return { opened, closed, changed: changed.map(({ after }) => after) };
}

function everyConflict(detector: Detector): FoundConflict[] {
  const found: FoundConflict[] = [];
  detector.everyConflict((conflict) => found.push(asFound(conflict)));
  return found;
}

function withoutEvidence({ opened, closed, changed }: ChangeEffect): WrittenChange {
  return { opened: opened.map(asFound), closed: closed.map(asFound), changed: changed.map(asFound) };
}

function repairsOf(named: NamedConflict, detector: Detector): TriedRepair[] {
  const conflict = detector.conflict(named);
  if (!conflict) return [];
  return triedRepairsFor(conflict, detector).map((tried) => ({ ...tried, edits: tried.edits.map(asEdit) }));
}

/** Of a repair, only goals or the rest of the plan change at once. */
function asEdit(change: PlanChange): PlanEdit {
  if (change.kind !== 'plan') return change;
  const { goals, ...model } = change.plan;
  return { kind: 'model', model };
}
