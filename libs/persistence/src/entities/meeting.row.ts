import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { MeetingSeriesRow } from './meeting-series.row.ts';
import { OrganisationRow } from './organisation.row.ts';

export type MeetingState = 'draft' | 'invited' | 'in-progress' | 'closed' | 'cancelled';

/** A planning meeting: who, when, where, and how far it has come. */
@Entity('meeting')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@ForeignKey(() => MeetingSeriesRow, ['organisationId', 'seriesId'], ['organisationId', 'seriesId'])
@Check('meeting_state_check', `state IN ('draft', 'invited', 'in-progress', 'closed', 'cancelled')`)
@Check('meeting_minutes_check', 'minutes BETWEEN 5 AND 600')
@Index(['organisationId', 'startsAt', 'meetingId'])
@Index(['organisationId', 'seriesId', 'startsAt'])
@Index(['organisationId', 'changedAt'])
export class MeetingRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  meetingId: string;

  @Column({ type: 'uuid', nullable: true })
  seriesId: string | null;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  purpose: string;

  @Column({ type: 'text' })
  chairKey: string;

  @Column({ type: 'timestamptz', precision: 3 })
  startsAt: Date;

  @Column({ type: 'integer' })
  minutes: number;

  /** A room, or the address of a call. */
  @Column({ type: 'text', nullable: true })
  place: string | null;

  @Column({ type: 'text', array: true })
  departments: string[];

  /** Who is invited. */
  @Column({ type: 'text', array: true })
  people: string[];

  /** Who came, invited or not. */
  @Column({ type: 'text', array: true })
  present: string[];

  @Column({ type: 'text', default: 'draft' })
  state: MeetingState;

  /** Of its entry in calendars: rises with every change of it that those invited hear of. */
  @Column({ type: 'integer', default: 0 })
  sequence: number;

  /** Rises with every change of what the meeting is; notes and the agenda leave it alone. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** Rises with everything that is written in it, in the order in which it was written. */
  @Column({ type: 'integer', default: 1 })
  change: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' })
  changedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  startedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closedAt: Date | null;
}
