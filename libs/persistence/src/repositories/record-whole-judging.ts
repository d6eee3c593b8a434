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
  const stored = new Set(await idsFound(manager, organisationId));
  let recorded = NOTHING_RECORDED;
  let count = 0;
  await everyConflict(async (conflicts) => {
    for (const found of chunks(conflicts)) {
      recorded = sum(recorded, await recordJudging(manager, { found, gone: [], goals: [] }, recording));
      for (const { id } of found) stored.delete(id);
      onProgress((count += found.length));
    }
  });
  for (const gone of chunks([...stored].map((id) => ({ id })))) {
    recorded = sum(recorded, await recordJudging(manager, { found: [], gone, goals: [] }, recording));
  }
  await manager.update(OrganisationRow, { organisationId }, { judgedOn: recording.today });
  return recorded;
}

/** The conflicts that were there when they were judged last. */
async function idsFound(manager: EntityManager, organisationId: string): Promise<string[]> {
  const rows = await manager
    .createQueryBuilder(ConflictRow, 'conflict')
    .select('conflict.id', 'id')
    .where(`conflict.organisationId = :organisationId AND conflict.state <> 'resolved'`, { organisationId })
    .getRawMany<{ id: string }>();
  return rows.map(({ id }) => id);
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
