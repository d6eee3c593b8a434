import type { EntityManager } from 'typeorm';
import { ConflictRow, OrganisationRow } from '../entities/index.ts';
import type { FoundConflict } from './judged-conflict.ts';
import { NOTHING_RECORDED, type Recorded, recordJudging, type Recording } from './record-judging.ts';

const CONFLICTS_AT_ONCE = 5_000;

/** Hands over every conflict of a plan, some at a time, each once and in no order. */
export type ConflictSource = (take: (conflicts: readonly FoundConflict[]) => Promise<void>) => Promise<void>;

/**
 * Makes the stored conflicts equal to what a judging of the whole plan found: after an import, on another
 * day, or to prove that nothing was missed.
 *
 * @param onProgress told how many conflicts were gone through
 */
export async function recordWholeJudging(
  manager: EntityManager,
  everyConflict: ConflictSource,
  recording: Recording,
  onProgress: (conflicts: number) => void = () => undefined,
): Promise<Recorded> {
  const { organisationId } = recording.revision;
  const stored = await storedIds(manager, organisationId);
  const missing = new Set([...stored].filter(([, isFound]) => isFound).map(([id]) => id));
  let recorded = NOTHING_RECORDED;
  let count = 0;
  await everyConflict(async (conflicts) => {
    for (const chunk of chunks(conflicts)) {
      // What is new is not looked for: of a first judging, that is all.
      const known = chunk.filter(({ id }) => stored.has(id)).map(({ id }) => id);
      recorded = sum(recorded, await recordJudging(manager, { found: chunk, gone: [], goals: [], known }, recording));
      for (const { id } of chunk) missing.delete(id);
      onProgress((count += chunk.length));
    }
  });
  for (const gone of chunks([...missing].map((id) => ({ id })))) {
    recorded = sum(recorded, await recordJudging(manager, { found: [], gone, goals: [] }, recording));
  }
  await manager.update(OrganisationRow, { organisationId }, { judgedOn: recording.today });
  return recorded;
}

/** Every conflict that was ever found, with whether it was there when it was judged last. */
async function storedIds(manager: EntityManager, organisationId: string): Promise<ReadonlyMap<string, boolean>> {
  const rows = await manager
    .createQueryBuilder(ConflictRow, 'conflict')
    .select('conflict.id', 'id')
    .addSelect(`conflict.state <> 'resolved'`, 'found')
    .where('conflict.organisationId = :organisationId', { organisationId })
    .getRawMany<{ id: string; found: boolean }>();
  return new Map(rows.map(({ id, found }) => [id, found]));
}

function chunks<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / CONFLICTS_AT_ONCE) }, (_, i) =>
    items.slice(i * CONFLICTS_AT_ONCE, (i + 1) * CONFLICTS_AT_ONCE),
  );
}

function sum(a: Recorded, b: Recorded): Recorded {
  return {
    opened: a.opened + b.opened,
    resolved: a.resolved + b.resolved,
    reopened: a.reopened + b.reopened,
    changed: a.changed + b.changed,
  };
}
