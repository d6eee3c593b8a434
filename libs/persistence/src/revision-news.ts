import type { RevisionKind } from './entities/index.ts';

/** The channel on which processes that share a database hear of each other's writes. */
export const REVISION_CHANNEL = 'concord_revision';

/** That an organisation was written to, as other processes hear it. */
export interface RevisionNews {
  /** Its key, which stays when it is replaced by an import. */
  readonly organisation: string;
  readonly revision: number;
  readonly kind: RevisionKind;
}
