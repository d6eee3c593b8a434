import type { Day } from '../iso-day.ts';
import type { Goal } from '../plan.ts';
import type { GoalPosition } from '../evidence.ts';
import type { Ancestry } from './ancestry.ts';
import { windowOf, type DayWindow } from './day-window.ts';
import { effectsIn, type EffectRow } from './effect-row.ts';
import type { EffectsByOutcome } from './goal-effects.ts';
import { positionOf } from './goal-position.ts';
import type { Coverage } from './scope-coverage.ts';
import type { ScopeReading } from './scope-reading.ts';

/** What reading a goal takes from the rest of its plan. */
export interface GoalContext {
  readonly today: Day;
  readonly ancestry: Ancestry;
  readonly scopeOf: (scope: Goal['scope']) => ScopeReading;
  readonly effectsOf: (goal: Goal, position: GoalPosition) => EffectRow;
}

/** A goal with what the specification's words say about it: as parts to tell, and as plain numbers to compare by. */
export class GoalReading {
  readonly key: string;
  readonly position: GoalPosition;
  readonly window: DayWindow;
  readonly scope: ScopeReading;
  /** Shared with other goals that move the same metric the same way. */
  readonly effectRow: EffectRow;
  /** The interval with open ends as −Infinity and Infinity. */
  readonly low: number;
  readonly high: number;
  /** Has a target, and so an interval. */
  readonly numbered: boolean;
  readonly pull: -1 | 0 | 1;
  /** The window's first and last day; Infinity where it is open. */
  readonly from: Day;
  readonly to: Day;
  readonly #ancestry: Ancestry;

  /** @param before the reading that this one takes the place of; what has not changed is taken over */
  constructor(
    readonly goal: Goal,
    context: GoalContext,
    before?: GoalReading,
  ) {
    this.key = goal.key;
    this.position = { goal: goal.key, ...positionOf(goal) };
    this.window = windowOf(goal, context.today);
    this.scope = context.scopeOf(goal.scope);
    this.effectRow = before?.movesAlike(goal, this.position)
      ? before.effectRow
      : context.effectsOf(goal, this.position);
    const { interval, pull } = this.position;
    this.low = interval?.low ?? -Infinity;
    this.high = interval?.high ?? Infinity;
    this.numbered = interval !== undefined;
    this.pull = pull;
    this.from = this.window.from;
    this.to = this.window.to;
    this.#ancestry = context.ancestry;
  }

  get coverage(): Coverage {
    return this.scope.coverage;
  }

  /** Worked out at each look: `effectRow` holds the numbers. */
  get effects(): EffectsByOutcome {
    return effectsIn(this.effectRow, this.key);
  }

  /** Whether another wording of the goal has the same effects. */
  movesAlike({ metric, serves }: Goal, { pull, tightness }: GoalPosition): boolean {
    return (
      metric === this.goal.metric &&
      pull * tightness === this.pull * this.position.tightness &&
      isSameRecord(serves, this.goal.serves)
    );
  }

  /** Whether it contributes to another goal, directly or through others. */
  contributesTo(other: GoalReading): boolean {
    return this.#ancestry.contributes(this.key, other.key);
  }
}

function isSameRecord(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
