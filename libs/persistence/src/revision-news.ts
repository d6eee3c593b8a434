import type { EntityManager } from 'typeorm';
import type { RevisionKind } from './entities/index.ts';

/** The channel on which processes that share a database tell each other of writes. */
export const REVISION_CHANNEL = 'concord_revision';

/** That an organisation was written to, as other processes hear it. */
export interface RevisionNews {
  /** Its key, which stays when it is replaced by an import. */
  readonly organisation: string;
  readonly revision: number;
  readonly kind: RevisionKind;
}

/** Tells every listening process. PostgreSQL delivers it when the transaction commits, and not if it does not. */
export async function tellOfRevision(manager: EntityManager, news: RevisionNews): Promise<void> {
  await manager.query('SELECT pg_notify($1, $2)', [REVISION_CHANNEL, JSON.stringify(news)]);
}
