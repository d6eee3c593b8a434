import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { WorkshopGroupRow } from './workshop-group.row.ts';
import { WorkshopParticipantRow } from './workshop-participant.row.ts';
import { WorkshopRow } from './workshop.row.ts';

/** What somebody says on the board of a workshop. */
@Entity('workshop_statement')
@ForeignKey(() => WorkshopRow, ['organisationId', 'workshopId'], ['organisationId', 'workshopId'])
@ForeignKey(() => WorkshopParticipantRow, ['organisationId', 'participantId'], ['organisationId', 'participantId'])
@ForeignKey(() => WorkshopGroupRow, ['organisationId', 'groupId'], ['organisationId', 'groupId'])
@Check('workshop_statement_says_check', `length(says) BETWEEN 1 AND 200`)
@Index(['organisationId', 'workshopId'])
export class WorkshopStatementRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  statementId: string;

  @Column({ type: 'uuid' })
  workshopId: string;

  @Column({ type: 'uuid' })
  participantId: string;

  @Column({ type: 'text' })
  says: string;

  @Column({ type: 'uuid', nullable: true })
  groupId: string | null;

  /** Of its words and of its place. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' })
  saidAt: Date;
}
