import type { GoalDetails } from '../goal-details.ts';

/** What a line is drawn of: a goal, and the vision of its organisation. */
export type LineGoal = Pick<GoalDetails, 'key' | 'title' | 'parent' | 'parts' | 'milestones' | 'conflicts'> & {
  readonly effects: readonly LineEffect[];
  readonly serves: GoalDetails['serves'];
};

type LineEffect = Pick<GoalDetails['effects'][number], 'outcome' | 'support' | 'denial'>;

export interface TouchedOutcome {
  readonly key: string;
  readonly statement: string;
  /** How far it is helped or hurt, 0 to 1. */
  readonly effect: number;
}

/** A goal in its place: up to the vision, down to its milestones, and sideways to what it hurts. */
export interface Line {
  readonly vision: string | null;
  /** Outcomes that it helps, most of all first. */
  readonly serves: readonly TouchedOutcome[];
  readonly hurts: readonly TouchedOutcome[];
  readonly parent: LineGoal['parent'];
  readonly parts: readonly { readonly key: string; readonly title: string }[];
  /** By due day. */
  readonly milestones: LineGoal['milestones'];
  readonly conflicts: LineGoal['conflicts'];
}

/**
 * The line from the vision to the milestones of a goal. A goal that is not judged, such as a draft, is taken by its own
 * word.
 */
export function toLine(goal: LineGoal, vision: string | null | undefined): Line {
  const effects = goal.effects.length > 0 ? goal.effects : goal.serves.map(byItsWord);
  const touched = (side: 'support' | 'denial') =>
    effects
      .filter((effect) => effect[side] > 0)
      .sort((a, b) => b[side] - a[side] || (a.outcome.key < b.outcome.key ? -1 : 1))
      .map((effect) => ({ key: effect.outcome.key, statement: effect.outcome.statement, effect: effect[side] }));
  return {
    vision: vision ?? null,
    serves: touched('support'),
    hurts: touched('denial'),
    parent: goal.parent ?? null,
    parts: goal.parts?.parts.map((part) => part.goal) ?? [],
    milestones: [...goal.milestones].sort((a, b) => (a.due < b.due ? -1 : 1)),
    conflicts: goal.conflicts,
  };
}

function byItsWord({ outcome, effect }: GoalDetails['serves'][number]): LineEffect {
  return { outcome, support: Math.max(0, effect), denial: Math.max(0, -effect) };
}
