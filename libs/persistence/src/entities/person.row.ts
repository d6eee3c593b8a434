import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DepartmentRow } from './department.row.ts';
import { OrganisationRow } from './organisation.row.ts';

/** Somebody who can own goals. */
@Entity('person')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@ForeignKey(() => DepartmentRow, ['organisationId', 'departmentKey'], ['organisationId', 'key'])
@Check('person_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
export class PersonRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  departmentKey: string | null;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ type: 'integer' })
  position: number;
}
