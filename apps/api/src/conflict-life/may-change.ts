import type { Goal } from '@concord/alignment-engine';
import type { Writing } from '../writing/plan-writer.ts';

/** Whether a person may change a goal: its owner, and everybody of its department. */
export function mayChange(
  { before, person }: Pick<Writing, 'before' | 'person'>,
  { owner, department }: Goal,
): boolean {
  if (person === undefined) return false;
  return owner === person || before.people.get(person)?.department === department;
}
