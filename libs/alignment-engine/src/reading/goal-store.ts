import { sortedUnique } from '../order.ts';
import type { Goal } from '../plan.ts';
import { Ancestry } from './ancestry.ts';
import { CircleTable } from './circle-table.ts';
import { GoalIndex, inOrder } from './goal-index.ts';
import { GoalReading, type GoalContext } from './goal-reading.ts';
import type { Circle } from './needs-circles.ts';
import { NeedsGraph } from './needs-graph.ts';

/** A goal of any status, with its reading if it is active. */
export interface GoalEntry {
  readonly goal: Goal;
  readonly reading: GoalReading | undefined;
}

/** The goals of a plan and everything by which they are found, kept up to date as goals come, change and go. */
export class GoalStore {
  /** Active goals. */
  readonly byKey = new Map<string, GoalReading>();
  readonly index = new GoalIndex();
  readonly ancestry = new Ancestry();
  readonly #sources = new Map<string, Goal>();
  readonly #circles = new CircleTable();
  readonly #context: GoalContext;
  /** Worked out when asked for, until a goal changes. */
  #written: readonly Goal[] | undefined;
  #inOrder: readonly GoalReading[] | undefined;
  #needs: NeedsGraph | undefined;
  readonly #circleOf = new Map<readonly string[], Circle>();

  /** @param context what reading a goal takes from the rest of its plan */
  constructor(goals: readonly Goal[], context: Omit<GoalContext, 'ancestry'>) {
    this.#context = { ...context, ancestry: this.ancestry };
    for (const goal of goals) this.swap(goal.key, this.read(goal));
    this.#written = goals;
  }

  /** Goals of every status, as their authors wrote them. */
  get written(): readonly Goal[] {
    this.#written ??= [...this.#sources.values()];
    return this.#written;
  }

  /** Active goals, by key. */
  get inOrder(): readonly GoalReading[] {
    this.#inOrder ??= inOrder([...this.byKey.values()]);
    return this.#inOrder;
  }

  get needs(): NeedsGraph {
    this.#needs ??= new NeedsGraph(this.byKey);
    return this.#needs;
  }

  circleThrough(step: string): Circle | undefined {
    const keys = this.#circles.through(step, this.needs);
    if (keys === undefined) return undefined;
    const known = this.#circleOf.get(keys);
    if (known !== undefined) return known;
    const steps = keys.flatMap((key) => this.needs.step(key) ?? []);
    const circle = { steps, goals: sortedUnique(steps.map(({ goal }) => goal.key)) };
    this.#circleOf.set(keys, circle);
    return circle;
  }

  /** A goal of any status, as its author wrote it. */
  goalOf(key: string): Goal | undefined {
    return this.#sources.get(key);
  }

  /** How a goal reads in this plan; nothing is changed. */
  read(goal: Goal): GoalEntry {
    return {
      goal,
      reading: goal.status === 'active' ? new GoalReading(goal, this.#context, this.byKey.get(goal.key)) : undefined,
    };
  }

  /** Puts a goal in the place of the one with its key, or takes that away. Returns what was there. */
  swap(key: string, entry: GoalEntry | undefined): GoalEntry | undefined {
    const goal = this.#sources.get(key);
    const reading = this.byKey.get(key);
    if (entry === undefined) this.#sources.delete(key);
    else this.#sources.set(key, entry.goal);
    this.ancestry.set(key, entry?.goal.parent);
    if (reading !== undefined) this.index.remove(reading);
    if (entry?.reading === undefined) this.byKey.delete(key);
    else {
      this.byKey.set(key, entry.reading);
      this.index.add(entry.reading);
    }
    this.#circles.replace(reading, entry?.reading);
    this.#written = this.#inOrder = this.#needs = undefined;
    if (this.#circleOf.size > 0) this.#circleOf.clear();
    return goal && { goal, reading };
  }
}
