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

  /** Nothing where the process ended between the write and its answer. */
  @Column({ type: 'jsonb', nullable: true })
  answer: unknown;
}
