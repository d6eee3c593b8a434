import type { ConflictState } from '@concord/alignment-engine';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ConflictRow } from './conflict.row.ts';
import { RevisionRow } from './revision.row.ts';
import { WrittenRow } from './written-row.ts';

export type ConflictEventKind =
  'found' | 'changed' | 'acknowledged' | 'decided' | 'accepted' | 'dismissed' | 'resolved' | 'reopened';

/** A step in the life of a conflict; who and when is told by its revision. Never changed, never removed. */
@Entity('conflict_event')
@ForeignKey(() => ConflictRow, ['organisationId', 'conflictId'], ['organisationId', 'id'])
@ForeignKey(() => RevisionRow, ['organisationId', 'revision'], ['organisationId', 'number'])
@Check(
  'conflict_event_kind_check',
  `kind IN ('found', 'changed', 'acknowledged', 'decided', 'accepted', 'dismissed', 'resolved', 'reopened')`,
)
@Index(['organisationId', 'conflictId', 'revision'])
@Index(['organisationId', 'updatedAt', 'revision', 'conflictId', 'kind'])
export class ConflictEventRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'integer' })
  revision: number;

  @PrimaryColumn({ type: 'text' })
  conflictId: string;

  @PrimaryColumn({ type: 'text' })
  kind: ConflictEventKind;

  @Column({ type: 'text', nullable: true })
  fromState: ConflictState | null;

  @Column({ type: 'text' })
  toState: ConflictState;

  @Column({ type: 'double precision', nullable: true })
  fromSeverity: number | null;

  @Column({ type: 'double precision', nullable: true })
  toSeverity: number | null;

  /** The department that acknowledged. */
  @Column({ type: 'text', nullable: true })
  departmentKey: string | null;

  @Column({ type: 'uuid', nullable: true })
  decisionId: string | null;

  /** In words, why. */
  @Column({ type: 'text', nullable: true })
  because: string | null;
}
