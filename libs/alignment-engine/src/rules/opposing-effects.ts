import { nearlyEqual } from '../numbers.ts';
import { effectPath, type EffectCell } from '../reading/effect-row.ts';
import { jointConfidence } from '../reading/influence-paths.ts';
import type { GoalReading } from '../reading/plan-reading.ts';
import type { OpposingEffects } from '../evidence.ts';

/** An outcome over which two goals work against each other; written over for each, so that nothing is allocated. */
export interface Opposition {
  /** The goal whose help is undone, and the one that undoes it, as their effects on the outcome. */
  helper: EffectCell;
  hurter: EffectCell;
  /** Whether the first of the two goals is the helper. */
  firstHelps: boolean;
  weight: number;
  /** Support × denial, 0 to 1. */
  strength: number;
  /** Both ways are one confirmed hop, and neither goal is ambiguous on the outcome. */
  stated: boolean;
  /** Of both ways together, 0 to 1. */
  confidence: number;
}

/** Visits every outcome that one goal helps and the other hurts, in the order of outcome keys. */
export function eachOpposition(
  g: GoalReading,
  h: GoalReading,
  visit: (opposition: Readonly<Opposition>) => void,
): void {
  const [row, other] = [g.effectRow, h.effectRow];
  if (((row.helped & other.hurt) | (row.hurt & other.helped)) === 0) return;
  // Both rows are in the order of outcomes, so one walk along them finds all that they have in common.
  for (let i = 0, j = 0, a = row.cells[0], b = other.cells[0]; a !== undefined && b !== undefined;) {
    const behind = a.place - b.place;
    if (behind === 0 && oppose(a, b)) visit(current);
    if (behind <= 0) a = row.cells[(i += 1)];
    if (behind >= 0) b = other.cells[(j += 1)];
  }
}

/** All that two goals do against each other, for people to read: strongest weight × strength first. */
export function oppositions(
  g: GoalReading,
  h: GoalReading,
  counted: (opposition: Readonly<Opposition>) => boolean,
): OpposingEffects[] {
  const found: OpposingEffects[] = [];
  eachOpposition(g, h, (opposition) => {
    const { helper, hurter, weight, strength, firstHelps } = opposition;
    const { supportPath } = helper;
    const { denialPath } = hurter;
    if (supportPath === undefined || denialPath === undefined) return;
    found.push({
      outcome: helper.outcome,
      weight,
      strength,
      counted: counted(opposition),
      support: effectPath((firstHelps ? g : h).key, supportPath),
      denial: effectPath((firstHelps ? h : g).key, denialPath),
    });
  });
  // They come in the order of outcome keys, and sorting keeps that order among equals.
  return found.sort((a, b) => {
    const [ofA, ofB] = [a.weight * a.strength, b.weight * b.strength];
    return nearlyEqual(ofA, ofB) ? 0 : ofB - ofA;
  });
}

const NO_CELL: EffectCell = {
  outcome: '',
  place: -1,
  weight: 0,
  support: 0,
  denial: 0,
  supportPath: undefined,
  denialPath: undefined,
  ambiguous: false,
  supportStated: false,
  denialStated: false,
};
const current: Opposition = {
  helper: NO_CELL,
  hurter: NO_CELL,
  firstHelps: true,
  weight: 0,
  strength: 0,
  stated: false,
  confidence: 0,
};

/** Writes the stronger of the two ways in which goals can oppose each other over one outcome. */
function oppose(a: EffectCell, b: EffectCell): boolean {
  const [helped, hurt] = [a.support * b.denial, a.denial * b.support];
  if (helped === 0 && hurt === 0) return false;
  const first = hurt === 0 || (helped !== 0 && isStronger(a, b, helped, hurt));
  current.helper = first ? a : b;
  current.hurter = first ? b : a;
  current.firstHelps = first;
  current.weight = a.weight;
  current.strength = first ? helped : hurt;
  current.stated = isStated(current.helper, current.hurter);
  current.confidence = confidenceOf(current.helper, current.hurter);
  return true;
}

/** Whether `a` helping counts rather than `b` helping, where each also hurts: the stronger, the stated, the surer. */
function isStronger(a: EffectCell, b: EffectCell, helped: number, hurt: number): boolean {
  if (!nearlyEqual(helped, hurt)) return helped > hurt;
  const stated = isStated(a, b);
  return stated === isStated(b, a) ? confidenceOf(a, b) >= confidenceOf(b, a) : stated;
}

function isStated(helper: EffectCell, hurter: EffectCell): boolean {
  return helper.supportStated && hurter.denialStated && !helper.ambiguous && !hurter.ambiguous;
}

function confidenceOf(helper: EffectCell, hurter: EffectCell): number {
  const { supportPath } = helper;
  const { denialPath } = hurter;
  if (supportPath === undefined || denialPath === undefined) return 0;
  return jointConfidence(supportPath, denialPath) * (helper.ambiguous || hurter.ambiguous ? 0.5 : 1);
}
