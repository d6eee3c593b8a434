import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

/** How often a series meets. */
export type MeetingRhythm = 'weekly' | 'fortnightly' | 'monthly' | 'quarterly';

/** Meetings that come again, and what each of them begins as. */
@Entity('meeting_series')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('meeting_series_rhythm_check', `rhythm IN ('weekly', 'fortnightly', 'monthly', 'quarterly')`)
@Check('meeting_series_minutes_check', 'minutes BETWEEN 5 AND 600')
export class MeetingSeriesRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  seriesId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  purpose: string;

  @Column({ type: 'text' })
  rhythm: MeetingRhythm;

  @Column({ type: 'integer' })
  minutes: number;

  /** A room, or the address of a call. */
  @Column({ type: 'text', nullable: true })
  place: string | null;

  /** People and departments come and go: no references. */
  @Column({ type: 'text' })
  chairKey: string;

  @Column({ type: 'text', array: true })
  departments: string[];

  @Column({ type: 'text', array: true })
  people: string[];

  @Column({ type: 'integer', default: 1 })
  version: number;
}
