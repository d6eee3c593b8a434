import type {
  Capacity,
  Conflict,
  CustomerOutcome,
  Department,
  Goal,
  GoalChange,
  IsoDate,
  Metric,
  Person,
  Plan,
  PlanChange,
} from '@concord/alignment-engine';
import DataLoader from 'dataloader';
import { Findings } from './findings.ts';
import type { JudgeThread } from './judge-thread.ts';
import type { ChangeEffect, Subject, TriedRepair } from './worker/protocol.ts';

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

  #goals: ReadonlyMap<string, Goal> | undefined;
  /** Asked for in one go by a list, so that what it says of goals is read in one go as well. */
  readonly #repairs = new DataLoader(
    async (conflicts: readonly string[]) => [...(await this.thread.ask(this, { kind: 'repairs', conflicts }))],
    { cache: false },
  );
  readonly #answers = new Map<string, Promise<unknown>>();

  constructor(
    readonly plan: Plan,
    readonly asOf: IsoDate,
    private readonly thread: JudgeThread,
  ) {
    this.departments = byKey(plan.departments);
    this.people = byKey(plan.people);
    this.outcomes = byKey(plan.outcomes);
    this.metrics = byKey(plan.metrics);
    this.capacities = byKey(plan.capacities);
  }

  get goals(): ReadonlyMap<string, Goal> {
    this.#goals ??= byKey(this.plan.goals);
    return this.#goals;
  }

  findings(): Promise<Findings> {
    return this.#remember('findings', async () => new Findings(await this.thread.ask(this, { kind: 'report' })));
  }

  /** Goal to the outcomes it reaches. */
  reach(): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.#remember('reach', () => this.thread.ask(this, { kind: 'reach' }));
  }

  repairsOf({ id }: Conflict): Promise<readonly TriedRepair[]> {
    return this.#remember(`repairs of ${id}`, () => this.#repairs.load(id));
  }

  /**
   * What a change of a goal does.
   * @param becomes the judgement of the changed plan, if that is what is stored from now on
   */
  effectOf(change: GoalChange, becomes?: Judgement): Promise<ChangeEffect> {
    return this.thread.ask(this, { kind: 'change', change, ...(becomes ? { becomes: becomes.number } : {}) });
  }

  /** The plan with changes made one after the other, to be judged on the same day. */
  changedBy(changes: readonly PlanChange[]): Judgement {
    return new Judgement(changes.reduce(changed, this.plan), this.asOf, this.thread);
  }

  /** A failure is not remembered: the next request may have more luck. */
  #remember<Value>(name: string, ask: () => Promise<Value>): Promise<Value> {
    const kept = this.#answers.get(name) ?? ask();
    this.#answers.set(name, kept);
    kept.catch(() => this.#answers.delete(name));
    return kept as Promise<Value>;
  }
}

function changed(plan: Plan, change: PlanChange): Plan {
  if (change.kind === 'plan') return change.plan;
  const key = change.kind === 'goal' ? change.goal.key : change.key;
  const others = plan.goals.filter((goal) => goal.key !== key);
  return { ...plan, goals: change.kind === 'goal' ? [...others, change.goal] : others };
}

function byKey<Entry extends { readonly key: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.key, entry]));
}
