import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

/** A hard, linear statement of how the business works. */
@Entity('law')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('law_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
export class LawRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  says: string;

  @Column({ type: 'text', nullable: true })
  because: string | null;

  @Column({ type: 'integer' })
  position: number;
}
