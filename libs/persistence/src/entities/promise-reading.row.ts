import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ServicePromiseRow } from './service-promise.row.ts';
import { WrittenRow } from './written-row.ts';

/** How a promise was kept: of a hundred how many were served as promised. */
@Entity('promise_reading')
@ForeignKey(() => ServicePromiseRow, ['organisationId', 'promiseKey'], ['organisationId', 'key'])
@Check('promise_reading_share_check', `share BETWEEN 0 AND 100`)
@Index(['organisationId', 'updatedAt', 'promiseKey', 'onDate'])
export class PromiseReadingRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  promiseKey: string;

  @PrimaryColumn({ type: 'date' })
  onDate: string;

  @Column({ type: 'double precision' })
  share: number;

  @Column({ type: 'text', nullable: true })
  note: string | null;
}
