import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

/** That a row is gone, for whoever has a copy of it. Written by the database itself, wherever a row is deleted. */
@Entity('deleted_row')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Index(['organisationId', 'tableName', 'deletedAt'])
export class DeletedRowRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  tableName: string;

  /** What told it apart. */
  @PrimaryColumn({ type: 'text', array: true })
  identity: string[];

  @Column({ type: 'timestamptz', precision: 3 })
  deletedAt: Date;
}
