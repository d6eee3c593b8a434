import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { WorkshopParticipantRow } from './workshop-participant.row.ts';
import { WorkshopRow } from './workshop.row.ts';

/** Somebody's vote for a candidate: a group, or a statement that is in none. */
@Entity('workshop_vote')
@ForeignKey(() => WorkshopRow, ['organisationId', 'workshopId'], ['organisationId', 'workshopId'])
@ForeignKey(() => WorkshopParticipantRow, ['organisationId', 'participantId'], ['organisationId', 'participantId'])
export class WorkshopVoteRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  workshopId: string;

  @PrimaryColumn({ type: 'uuid' })
  participantId: string;

  /** The id of the group or of the statement: neither changes while there are votes. */
  @PrimaryColumn({ type: 'uuid' })
  candidateId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  givenAt: Date;
}
