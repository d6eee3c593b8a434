import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { WorkshopRow } from './workshop.row.ts';

/** Somebody who takes part in a workshop: a person of the plan, or an account that is nobody there. */
@Entity('workshop_participant')
@ForeignKey(() => WorkshopRow, ['organisationId', 'workshopId'], ['organisationId', 'workshopId'])
@Unique(['organisationId', 'workshopId', 'personKey'])
@Unique(['organisationId', 'workshopId', 'accountId'])
@Check('workshop_participant_who_check', `num_nonnulls(person_key, account_id) = 1`)
export class WorkshopParticipantRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  participantId: string;

  @Column({ type: 'uuid' })
  workshopId: string;

  @Column({ type: 'text', nullable: true })
  personKey: string | null;

  /** Leads nowhere once the account is gone. */
  @Column({ type: 'uuid', nullable: true })
  accountId: string | null;

  /** For whom they speak; it stays what it was when they last did. */
  @Column({ type: 'text', nullable: true })
  departmentKey: string | null;

  /** Whether they opened the workshop. */
  @Column({ type: 'boolean', default: false })
  isOpener: boolean;
}
