import type {
  Capacity,
  Conflict,
  CustomerOutcome,
  Department,
  Goal,
  Influence,
  IsoDate,
  Language,
  Metric,
  Person,
  Plan,
} from '@concord/alignment-engine';
import type { FoundConflict, PlanModel } from '@concord/persistence';
import DataLoader from 'dataloader';
import { EditedLookup } from './edited-lookup.ts';
import { Findings } from './findings.ts';
import type { JudgeThread } from './judge-thread.ts';
import type {
  Answers,
  NamedConflict,
  PlanEdit,
  Score,
  Subject,
  TriedRepair,
  WrittenChange,
} from './worker/protocol.ts';

/** One for each judgement of this process, so that the thread never takes one plan for another. */
let numbers = 0;

/**
 * A plan at one revision, looked up by key, and what the engine says of it: asked of the judging thread when first
 * needed, and then remembered.
 */
export class Judgement implements Subject {
  readonly number = (numbers += 1);
  readonly departments: ReadonlyMap<string, Department>;
  readonly people: ReadonlyMap<string, Person>;
  readonly outcomes: ReadonlyMap<string, CustomerOutcome>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly capacities: ReadonlyMap<string, Capacity>;
  /** By the metric that acts. */
  readonly influences: ReadonlyMap<string, readonly Influence[]>;

  #plan: Plan | undefined;
  /** Asked for in one go by a list, so that what it says of goals is read in one go as well. */
  readonly #repairs = new DataLoader(
    async (conflicts: readonly NamedConflict[]) => [...(await this.thread.ask(this, { kind: 'repairs', conflicts }))],
    { cache: false },
  );
  readonly #evidence = new DataLoader(
    async (conflicts: readonly NamedConflict[]) => [...(await this.thread.ask(this, { kind: 'evidence', conflicts }))],
    { cache: false },
  );
  readonly #answers = new Map<string, Promise<unknown>>();

  private constructor(
    readonly model: PlanModel,
    readonly goals: EditedLookup<Goal>,
    readonly asOf: IsoDate,
    readonly language: Language,
    private readonly thread: JudgeThread,
    /** What it was made of by edits, to share what is the same. */
    before?: Judgement,
  ) {
    const shared = (part: 'departments' | 'people' | 'outcomes' | 'metrics' | 'capacities') =>
      before?.model[part] === model[part] ? before[part] : byKey<{ readonly key: string }>(model[part]);
    this.departments = shared('departments') as typeof this.departments;
    this.people = shared('people') as typeof this.people;
    this.outcomes = shared('outcomes') as typeof this.outcomes;
    this.metrics = shared('metrics') as typeof this.metrics;
    this.capacities = shared('capacities') as typeof this.capacities;
    this.influences = before?.model.influences === model.influences ? before.influences : byCause(model.influences);
  }

  /** @param language of everything that the engine says of the plan: the organisation's */
  static of({ goals, ...model }: Plan, asOf: IsoDate, thread: JudgeThread, language: Language = 'en'): Judgement {
    return new Judgement(model, new EditedLookup(byKey(goals)), asOf, language, thread);
  }

  /** Put together when first needed: an edit of one of very many goals does not need it. */
  get plan(): Plan {
    this.#plan ??= { ...this.model, goals: [...this.goals.values()] };
    return this.#plan;
  }

  findings(): Promise<Findings> {
    return this.#remember('findings', async () => new Findings(await this.thread.ask(this, { kind: 'report' })));
  }

  /** Goal to the outcomes it reaches. */
  reach(): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.#remember('reach', () => this.thread.ask(this, { kind: 'reach' }));
  }

  repairsOf({ id, rule, goals }: NamedConflict): Promise<readonly TriedRepair[]> {
    return this.#remember(`repairs of ${id}`, () => this.#repairs.load({ id, rule, goals }));
  }

  /** A conflict with its evidence; nothing where the plan does not hold it. */
  evidenceOf({ id, rule, goals }: NamedConflict): Promise<Conflict | undefined> {
    return this.#remember(`evidence of ${id}`, () => this.#evidence.load({ id, rule, goals }));
  }

  /** Every conflict, also those that a report has no room for. */
  everyConflict(): Promise<readonly FoundConflict[]> {
    return this.thread.ask(this, { kind: 'conflicts' });
  }

  /** What edits would do, with the alignment before and after. */
  whatIf(edits: readonly PlanEdit[]): Promise<Answers['what-if']> {
    return this.thread.ask(this, { kind: 'what-if', edits });
  }

  /** What would come first if edits were made, and what comes first now. */
  severest(edits: readonly PlanEdit[], most: number): Promise<Answers['severest']> {
    return this.thread.ask(this, { kind: 'severest', edits, most });
  }

  /** What edits do that are stored. From now on the thread holds the plan of `after`. */
  becoming(after: Judgement, edits: readonly PlanEdit[]): Promise<WrittenChange> {
    return this.thread.ask(this, { kind: 'change', edits, becomes: after.number });
  }

  async score(): Promise<Score> {
    return (await this.findings()).report.alignment;
  }

  /** The plan with edits made one after the other, to be judged on the same day. */
  changedBy(edits: readonly PlanEdit[]): Judgement {
    const model = edits.findLast((edit) => edit.kind === 'model')?.model ?? this.model;
    const goals = this.goals.with(edits.flatMap(editedGoal));
    return new Judgement(model, goals, this.asOf, this.language, this.thread, this);
  }

  /** A failure is not remembered: the next request may have more luck. */
  #remember<Value>(name: string, ask: () => Promise<Value>): Promise<Value> {
    const kept = this.#answers.get(name) ?? ask();
    this.#answers.set(name, kept);
    kept.catch(() => this.#answers.delete(name));
    return kept as Promise<Value>;
  }
}

function editedGoal(edit: PlanEdit): (readonly [key: string, goal: Goal | undefined])[] {
  if (edit.kind === 'model') return [];
  return [edit.kind === 'goal' ? [edit.goal.key, edit.goal] : [edit.key, undefined]];
}

function byKey<Entry extends { readonly key: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.key, entry]));
}

function byCause(influences: readonly Influence[]): ReadonlyMap<string, readonly Influence[]> {
  const found = new Map<string, Influence[]>();
  for (const influence of influences) {
    const others = found.get(influence.from);
    if (others) others.push(influence);
    else found.set(influence.from, [influence]);
  }
  return found;
}
