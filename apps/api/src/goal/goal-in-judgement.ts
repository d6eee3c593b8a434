import type { Judgement } from '../judgement/judgement.ts';
import { must } from '../judgement/must.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';
import { type Goal, toGoal } from './goal.graphql-types.ts';

/** Something that a judgement says of a goal. */
export interface OfGoal extends InOrganisation {
  readonly judgement: Judgement;
  readonly goalKey: string;
}

/**
 * A goal as a judgement saw it: before a change, after it, or in a what-if that nobody has saved
 * (then its version is 0).
 */
export async function goalIn(reader: OrganisationReader, judgement: Judgement, key: string): Promise<Goal> {
  const stored = await reader.goals.load(key);
  const goal = must(judgement.goals, key);
  const now = new Date();
  return toGoal(
    reader,
    stored
      ? { ...stored, goal }
      : { goal, record: [], version: 0, position: 0, archivedAt: null, createdAt: now, updatedAt: now },
  );
}
