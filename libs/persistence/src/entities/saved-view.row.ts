import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

/** A filter of the list of conflicts under a name. */
@Entity('saved_view')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('saved_view_name_check', `length(name) BETWEEN 1 AND 100`)
export class SavedViewRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  viewId: string;

  @Column({ type: 'text' })
  name: string;

  /** Whose it is; nobody's is everybody's. */
  @Column({ type: 'text', nullable: true })
  personKey: string | null;

  /** As it stands in the address of the page. */
  @Column({ type: 'text' })
  query: string;
}
