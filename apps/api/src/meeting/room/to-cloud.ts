import type { AgendaItemRow } from '@concord/persistence';
import { type Goal, toGoal } from '../../goal/goal.graphql-types.ts';
import type { OrganisationReader } from '../../judgement/organisation-reader.ts';
import { loadsOf } from '../meeting-loads.ts';
import { prefilledCloud } from './prefilled-cloud.ts';
import type { ConflictCloud } from './room.graphql-types.ts';

/** The cloud of an item's conflict: as people put it, or as the plan says it; nothing where the item is about none. */
export async function cloudOf(
  reader: OrganisationReader,
  { itemId, conflictId }: AgendaItemRow,
): Promise<ConflictCloud | null> {
  const conflict = conflictId === null ? undefined : await reader.conflicts.load(conflictId);
  if (!conflict) return null;
  const stored = await loadsOf(reader).clouds.load(itemId);
  const { goals, ...prefilled } = prefilledCloud(await reader.judgement(), conflict);
  const { objective, needA, needB, wantA, wantB } = stored ?? prefilled;
  const [goalA, goalB] = await Promise.all(goals.map((key) => goalOf(reader, key)));
  return {
    objective,
    needA,
    needB,
    wantA,
    wantB,
    goalA: goalA ?? null,
    goalB: goalB ?? null,
    version: stored?.version ?? 0,
  };
}

async function goalOf(reader: OrganisationReader, key: string | undefined): Promise<Goal | null> {
  const stored = key === undefined ? undefined : await reader.goals.load(key);
  return stored ? toGoal(reader, stored) : null;
}
