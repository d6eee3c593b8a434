import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

/** A quarter whose sums of charters are worked out, once and for all; also where there is nothing to tell. */
@Entity('charter_quarter')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
export class CharterQuarterRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'date' })
  beginsOn: string;
}
