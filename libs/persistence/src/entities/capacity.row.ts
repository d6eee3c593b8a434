import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

/** Something that goals use up together. */
@Entity('capacity')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('capacity_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Check('capacity_amount_check', `amount >= 0 AND amount < 'Infinity'`)
export class CapacityRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  unit: string;

  @Column({ type: 'double precision' })
  amount: number;

  @Column({ type: 'integer' })
  position: number;
}
