import type { GoalHelp } from './evidence.ts';
import type { OutcomeEffect } from './reading/goal-effects.ts';
import { effectsOn, type EffectCell } from './reading/effect-row.ts';
import type { GoalReading } from './reading/plan-reading.ts';

/** What a goal does to an outcome as alignment counts it. */
export interface AlignedCell extends EffectCell {
  /** The goal through which it helps more than by itself. */
  readonly through?: GoalHelp;
}

/** Help that goes through another goal counts half, as each further hop of an influence does. */
const THROUGH_A_GOAL = 0.5;

/**
 * What goals do to outcomes when the help counts that they give to other active goals:
 * S(g, o) ≥ effect × ½ × S(h, o). It is not passed on, so circles of help end: what counts of the goal that is
 * helped is what it does by itself.
 *
 * @param goals all active goals of a plan
 */
export function cellsWithHelp(goals: readonly GoalReading[]): (goal: GoalReading) => readonly AlignedCell[] {
  let goalByKey: ReadonlyMap<string, GoalReading> | undefined;
  return (reading) => {
    const { goal, effectRow } = reading;
    if (goal.supports === undefined || goal.supports.length === 0) return effectRow.cells;
    goalByKey ??= new Map(goals.map((one) => [one.key, one]));
    return helped(reading, goalByKey);
  };
}

function helped({ key, goal, effectRow }: GoalReading, goalByKey: ReadonlyMap<string, GoalReading>): AlignedCell[] {
  const cells = new Map<number, AlignedCell>(effectRow.cells.map((cell) => [cell.place, cell]));
  for (const through of goal.supports ?? []) {
    if (through.goal === key) continue;
    for (const cell of goalByKey.get(through.goal)?.effectRow.cells ?? []) {
      const own = cells.get(cell.place) ?? { ...cell, ...NOTHING };
      const support = through.effect * THROUGH_A_GOAL * cell.support;
      if (support > own.support || (support === own.support && isBefore(through, own.through))) {
        cells.set(cell.place, { ...own, support, supportPath: cell.supportPath, through });
      }
    }
  }
  return [...cells.values()].filter(({ support, denial }) => support > 0 || denial > 0);
}

const NOTHING = { support: 0, denial: 0, supportPath: undefined, denialPath: undefined } as const;

/** Of equally strong help the first by key is told, whatever the order in which it was written. */
function isBefore(one: GoalHelp, other: GoalHelp | undefined): boolean {
  return other !== undefined && one.goal < other.goal;
}

/** A goal's effects on one outcome, with the goal through which it helps. */
export function helpedEffects(cell: AlignedCell, goal: string): OutcomeEffect {
  const effects = effectsOn(cell, goal);
  const { through } = cell;
  if (through === undefined || effects.supportPath === undefined) return effects;
  return { ...effects, supportPath: { ...effects.supportPath, effect: cell.support, through } };
}
