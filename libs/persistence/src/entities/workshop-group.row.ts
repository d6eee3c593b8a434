import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { WorkshopRow } from './workshop.row.ts';

/** Statements that mean the same, under a name. */
@Entity('workshop_group')
@ForeignKey(() => WorkshopRow, ['organisationId', 'workshopId'], ['organisationId', 'workshopId'])
@Check('workshop_group_name_check', `length(name) BETWEEN 1 AND 200`)
@Index(['organisationId', 'workshopId'])
export class WorkshopGroupRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  groupId: string;

  @Column({ type: 'uuid' })
  workshopId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' })
  madeAt: Date;
}
