import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

/** A way to cut the business: region, product line. */
@Entity('scope_dimension')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('scope_dimension_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
export class ScopeDimensionRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'integer' })
  position: number;
}
