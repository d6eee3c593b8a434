import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';
import { WrittenRow } from './written-row.ts';

/** A department of the organisation. */
@Entity('department')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('department_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Index(['organisationId', 'updatedAt', 'key'])
export class DepartmentRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'integer' })
  position: number;
}
