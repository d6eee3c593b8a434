/** What a goal needs first: a whole goal, or one of its milestones. */
export interface NeededStep {
  readonly goal: string;
  /** Empty: the whole goal. */
  readonly milestone: string;
}

/**
 * Reads what is needed first as the API writes it.
 *
 * @example toNeededStep('tooling.moulds'); // { goal: 'tooling', milestone: 'moulds' }
 */
export function toNeededStep(of: string): NeededStep {
  const [goal = '', milestone = ''] = of.split('.');
  return { goal, milestone };
}
