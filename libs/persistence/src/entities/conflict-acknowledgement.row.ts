import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ConflictRow } from './conflict.row.ts';
import { RevisionRow } from './revision.row.ts';

/** A department has seen a conflict. Forgotten when it opens again. */
@Entity('conflict_acknowledgement')
@ForeignKey(() => ConflictRow, ['organisationId', 'conflictId'], ['organisationId', 'id'])
@ForeignKey(() => RevisionRow, ['organisationId', 'revision'], ['organisationId', 'number'])
export class ConflictAcknowledgementRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  conflictId: string;

  @PrimaryColumn({ type: 'text' })
  departmentKey: string;

  @Column({ type: 'integer' })
  revision: number;
}
