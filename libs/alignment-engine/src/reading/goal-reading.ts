import type { Day } from '../iso-day.ts';
import type { Goal, IsoDate } from '../plan.ts';
import type { GoalPosition } from '../evidence.ts';
import { contributes, type Ancestry, type Kin } from './ancestry.ts';
import type { DayWindow } from './day-window.ts';
import { effectsIn, type EffectRow } from './effect-row.ts';
import type { EffectsByOutcome } from './goal-effects.ts';
import { positionFrom, positionInNumbers } from './goal-position.ts';
import type { Coverage } from './scope-coverage.ts';
import type { ScopeReading } from './scope-reading.ts';

/** What reading a goal takes from the rest of its plan. */
export interface GoalContext {
  readonly today: Day;
  readonly ancestry: Ancestry;
  /** `dayOf`, which reads each date once. */
  readonly dayOf: (date: IsoDate) => Day;
  /** Numbers names, so that they are compared as numbers. */
  readonly numberOf: (name: string) => number;
  readonly scopeOf: (scope: Goal['scope']) => ScopeReading;
  readonly effectsOf: (goal: Pick<Goal, 'metric' | 'serves'>, drive: number) => EffectRow;
}

/** The last day of a goal without end, as a day that comes after all others. */
export const OPEN_END: Day = 2 ** 30 - 1;

/**
 * A goal with what the specification's words say about it: as plain numbers to compare very many goals by,
 * and as parts to tell, which are put together when somebody asks.
 */
export class GoalReading {
  readonly key: string;
  /** The window's first and last day; `OPEN_END` where it is open. */
  readonly from: Day;
  readonly to: Day;
  /** Department and metric as numbers that only tell whether two are the same; metric −1 for none. */
  readonly department: number;
  readonly metric: number;
  readonly pull: -1 | 0 | 1;
  /** Has a target, and so an interval. */
  readonly numbered: boolean;
  /** Shared with other goals that move the same metric the same way. */
  readonly effectRow: EffectRow;
  readonly scope: ScopeReading;
  /** The interval with open ends as −Infinity and Infinity. */
  readonly low: number;
  readonly high: number;
  readonly span: number;
  readonly tightness: number;
  readonly #spanAssumed: boolean;
  readonly #ancestry: Ancestry;
  /** Looked up once, and only for goals that are asked about. */
  #place: Kin | undefined;

  /** @param before the reading that this one takes the place of; what has not changed is taken over */
  constructor(
    readonly goal: Goal,
    context: GoalContext,
    before?: GoalReading,
  ) {
    const position = positionInNumbers(goal);
    this.key = goal.key;
    this.to = goal.due === undefined ? OPEN_END : context.dayOf(goal.due);
    this.from = goal.from === undefined ? Math.min(context.today, this.to) : context.dayOf(goal.from);
    this.department = context.numberOf(goal.department);
    this.metric = goal.metric === undefined ? -1 : context.numberOf(goal.metric);
    this.pull = position.pull;
    this.numbered = position.numbered;
    this.low = position.low;
    this.high = position.high;
    this.span = position.span;
    this.tightness = position.tightness;
    this.#spanAssumed = position.spanAssumed;
    this.#ancestry = context.ancestry;
    this.scope = context.scopeOf(goal.scope);
    this.effectRow = before?.hasEffectsOf(this)
      ? before.effectRow
      : context.effectsOf(goal, this.pull * this.tightness);
  }

  get position(): GoalPosition {
    const { numbered, low, high, pull, tightness, span } = this;
    const spanAssumed = this.#spanAssumed;
    return { goal: this.key, ...positionFrom({ numbered, low, high, pull, tightness, span, spanAssumed }) };
  }

  get window(): DayWindow {
    return { from: this.from, to: this.to === OPEN_END ? Infinity : this.to };
  }

  get coverage(): Coverage {
    return this.scope.coverage;
  }

  /** Worked out at each look: `effectRow` holds the numbers. */
  get effects(): EffectsByOutcome {
    return effectsIn(this.effectRow, this.key);
  }

  /** Whether it contributes to another goal, directly or through others. */
  contributesTo(other: GoalReading): boolean {
    return this.goal.parent !== undefined && contributes(this.#kin, other.#kin);
  }

  get #kin(): Kin {
    return (this.#place ??= this.#ancestry.kinOf(this.key));
  }

  hasEffectsOf(other: Pick<GoalReading, 'goal' | 'pull' | 'tightness'>): boolean {
    return (
      this.goal.metric === other.goal.metric &&
      this.pull * this.tightness === other.pull * other.tightness &&
      isSameRecord(this.goal.serves, other.goal.serves)
    );
  }
}

function isSameRecord(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
