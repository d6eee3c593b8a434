import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { AgendaItemRow } from './agenda-item.row.ts';
import { MeetingRow } from './meeting.row.ts';

/** What somebody writes in a meeting: a correction only when it is closed. */
export type MeetingEntryKind = 'note' | 'input' | 'option' | 'parked' | 'correction' | 'assumption';

/** Where in the cloud an assumption lies: why one thing is needed for another, or why two wants exclude each other. */
export type CloudArrow = 'objective-need-a' | 'objective-need-b' | 'need-a-want-a' | 'need-b-want-b' | 'want-a-want-b';

/** Something that somebody wrote in a meeting. Nobody changes it: whoever disagrees strikes it through and writes another. */
@Entity('meeting_entry')
@ForeignKey(() => MeetingRow, ['organisationId', 'meetingId'], ['organisationId', 'meetingId'])
@ForeignKey(() => AgendaItemRow, ['organisationId', 'itemId'], ['organisationId', 'itemId'])
@ForeignKey(() => MeetingEntryRow, ['organisationId', 'fromEntryId'], ['organisationId', 'entryId'])
@Check('meeting_entry_kind_check', `kind IN ('note', 'input', 'option', 'parked', 'correction', 'assumption')`)
@Check(
  'meeting_entry_arrow_check',
  `arrow IN ('objective-need-a', 'objective-need-b', 'need-a-want-a', 'need-b-want-b', 'want-a-want-b')`,
)
@Check('meeting_entry_assumption_check', `(kind = 'assumption') = (arrow IS NOT NULL)`)
@Check('meeting_entry_struck_check', `(struck_by_key IS NULL) = (struck_at IS NULL)`)
@Index(['organisationId', 'meetingId', 'change'])
export class MeetingEntryRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  entryId: string;

  @Column({ type: 'uuid' })
  meetingId: string;

  /** Nothing where it is about the meeting as a whole. */
  @Column({ type: 'uuid', nullable: true })
  itemId: string | null;

  @Column({ type: 'text' })
  kind: MeetingEntryKind;

  @Column({ type: 'text' })
  words: string;

  @Column({ type: 'text', nullable: true })
  arrow: CloudArrow | null;

  /** The assumption that it was, before that was struck through. */
  @Column({ type: 'uuid', nullable: true })
  fromEntryId: string | null;

  @Column({ type: 'text' })
  personKey: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  /** Of the meeting, with which it was written. */
  @Column({ type: 'integer' })
  change: number;

  @Column({ type: 'text', nullable: true })
  struckByKey: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  struckAt: Date | null;
}
