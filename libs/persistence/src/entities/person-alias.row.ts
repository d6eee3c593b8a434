import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

/**
 * What the audit log calls somebody of the plan. Keys name people, and the log cannot be changed when somebody is to be
 * forgotten: then the key here is. People come and go with plans: no reference.
 */
@Entity('person_alias')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Unique(['organisationId', 'personKey'])
export class PersonAliasRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  alias: string;

  @Column({ type: 'text' })
  personKey: string;
}
