import { has, hasSomewhere, type Standing } from '../access/standing.ts';

/** Whoever works on goals of the department that controls it; where none does, whoever works on any. */
export function mayMeasure(standing: Standing, controlledBy: string | undefined): boolean {
  return controlledBy === undefined
    ? hasSomewhere(standing, 'contribute')
    : has(standing, 'contribute', [controlledBy]);
}
