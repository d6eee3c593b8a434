import { type EntityManager, Any } from 'typeorm';
import { OrganisationRow, type RevisionKind, RevisionRow } from '../entities/index.ts';
import { tellOfRevision } from '../revision-news.ts';

/** What a write is about. */
export interface WriteNote {
  readonly kind: RevisionKind;
  /** In a line, for the history. */
  readonly summary: string;
  /** The key of the person who did it; missing where nobody said who they are. */
  readonly person?: string | undefined;
}

/** A write, as what it changes refers to it. */
export interface Revision {
  readonly organisationId: string;
  readonly number: number;
  readonly at: Date;
}

/** Marks that something of the organisation changes: answers read before are stale from then on, and pages hear of it. */
export async function raiseRevision(
  manager: EntityManager,
  organisationId: string,
  { kind, summary, person }: WriteNote,
): Promise<Revision> {
  const raised = await manager
    .createQueryBuilder()
    .update(OrganisationRow)
    .set({ revision: () => 'revision + 1', updatedAt: () => 'now()' })
    .where({ organisationId })
    .returning('revision, key')
    .execute();
  const [{ revision: number, key }] = raised.raw as [{ revision: number; key: string }];
  const at = new Date();
  await manager.insert(RevisionRow, { organisationId, number, at, kind, summary, personKey: person ?? null });
  await tellOfRevision(manager, { organisation: key, revision: number, kind });
  return { organisationId, number, at };
}

/**
 * Takes a revision back under which nothing was written after all. Its number is given out again, and what was told
 * of it cannot be taken back: whoever hears of a revision looks at the organisation before believing it.
 */
export async function withdrawRevision(manager: EntityManager, { organisationId, number }: Revision): Promise<void> {
  await manager.delete(RevisionRow, { organisationId, number });
  await manager.update(OrganisationRow, { organisationId }, { revision: number - 1 });
}

/** The writes with these numbers, in no order. */
export function revisionsOf(
  manager: EntityManager,
  organisationId: string,
  numbers: readonly number[],
): Promise<RevisionRow[]> {
  if (numbers.length === 0) return Promise.resolve([]);
  return manager.findBy(RevisionRow, { organisationId, number: Any([...numbers]) });
}
