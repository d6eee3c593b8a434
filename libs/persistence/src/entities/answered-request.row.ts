import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RevisionRow } from './revision.row.ts';

/** A write that was sent with a key: sent again, it is answered from here and has no second effect. */
@Entity('answered_request')
@Index(['key'])
@ForeignKey(() => RevisionRow, ['organisationId', 'revision'], ['organisationId', 'number'])
export class AnsweredRequestRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  /** A hash of what was asked: the same key for something else is a mistake. */
  @Column({ type: 'text' })
  request: string;

  @Column({ type: 'integer' })
  revision: number;

  /** Its text, as `jsonb` would put it into another order; nothing where the process ended between write and answer. */
  @Column({ type: 'jsonb', nullable: true })
  answer: string | null;
}
