import type { EffectPathPartsFragment, GoalWaysFragment } from '../../../graphql/operations.ts';

export interface CausingGoal extends GoalWaysFragment {
  readonly key: string;
  readonly title: string;
}

export interface CausedOutcome {
  readonly key: string;
  readonly statement: string;
  /** On any positive scale. */
  readonly weight: number;
}

/** One way on which a goal comes to help or to hurt an outcome. */
export interface Way {
  readonly kind: 'helps' | 'hurts';
  readonly path: EffectPathPartsFragment;
}

/** All ways from the goals of a conflict to one outcome: what helps first, then what hurts, the strongest first. */
export interface CausePaths {
  readonly outcome: CausedOutcome;
  readonly ways: readonly Way[];
}

/**
 * From the goals of a conflict over metrics and influences to the outcomes that people experience, whichever rule found
 * the conflict. What one goal helps and another hurts comes first, then what weighs most.
 */
export function toCausePaths(goals: readonly CausingGoal[], outcomes: readonly CausedOutcome[]): readonly CausePaths[] {
  return outcomes
    .map((outcome) => ({ outcome, ways: waysTo(goals, outcome.key) }))
    .filter(({ ways }) => ways.length > 0)
    .sort((a, b) => urgency(b) - urgency(a) || b.outcome.weight - a.outcome.weight);
}

function waysTo(goals: readonly CausingGoal[], outcome: string): readonly Way[] {
  const effects = goals.flatMap((goal) => goal.effects.filter((effect) => effect.outcome.key === outcome));
  const ways = effects.flatMap(({ supportPath, denialPath }): Way[] => [
    ...(supportPath == null ? [] : [{ kind: 'helps' as const, path: supportPath }]),
    ...(denialPath == null ? [] : [{ kind: 'hurts' as const, path: denialPath }]),
  ]);
  return ways.sort((a, b) => (a.kind === b.kind ? strength(b) - strength(a) : a.kind === 'helps' ? -1 : 1));
}

/** How much is pulled both ways, by how much it matters. */
function urgency({ outcome, ways }: CausePaths): number {
  const most = (kind: Way['kind']) => Math.max(0, ...ways.filter((way) => way.kind === kind).map(strength));
  return outcome.weight * Math.min(most('helps'), most('hurts'));
}

const strength = ({ path }: Way) => Math.abs(path.effect);
