import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

/** People for whom something else matters than for the others. */
@Entity('segment')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('segment_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
export class SegmentRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'integer' })
  position: number;
}
