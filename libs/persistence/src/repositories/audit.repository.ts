import type { EntityManager } from 'typeorm';
import { AuditEntryRow } from '../entities/index.ts';

/** Something that was done. */
export type AuditNote = Pick<AuditEntryRow, 'organisationId' | 'action' | 'actor' | 'about'> &
  Partial<Pick<AuditEntryRow, 'accountId' | 'tokenId' | 'before' | 'after' | 'revision' | 'requestId'>>;

/** Writes down what is done, in the transaction that does it. */
export async function recordAudit(manager: EntityManager, notes: readonly AuditNote[]): Promise<void> {
  if (notes.length > 0) await manager.insert(AuditEntryRow, notes as never);
}

/** Where a page of the audit log begins: after this entry. */
export interface AuditPlace {
  readonly at: Date;
  readonly entryId: string;
}

/** What was done in an organisation, the latest first. */
export function auditLog(
  manager: EntityManager,
  organisationId: string,
  { limit, after }: { readonly limit: number; readonly after?: AuditPlace | undefined },
): Promise<AuditEntryRow[]> {
  const query = manager
    .createQueryBuilder(AuditEntryRow, 'entry')
    .where('entry.organisationId = :organisationId', { organisationId })
    .orderBy('entry.at', 'DESC')
    .addOrderBy('entry.entryId', 'DESC')
    .limit(limit);
  if (after) query.andWhere('(entry.at, entry.entryId) < (:at, :entryId)', after);
  return query.getMany();
}
