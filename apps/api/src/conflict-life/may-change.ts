import type { Goal } from '@concord/alignment-engine';
import { has } from '../access/standing.ts';
import type { Writing } from '../writing/plan-writer.ts';

/**
 * Whether a decision's effect on a goal is carried out at once, or its owner is asked: at once where a person who may
 * change it owns it, or is of its department. That somebody plans for everybody does not make it theirs.
 */
export function mayChange(
  { before, person, standing }: Pick<Writing, 'before' | 'person' | 'standing'>,
  { owner, department }: Goal,
): boolean {
  if (person === undefined || !has(standing, 'lead', [department])) return false;
  return owner === person || before.people.get(person)?.department === department;
}
