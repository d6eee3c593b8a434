import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CharterReadingRow } from './charter-reading.row.ts';
import { CharterSentenceRow } from './charter-sentence.row.ts';

/** How somebody lived up to a sentence. */
export type CharterMarkKind = 'kept' | 'partly' | 'not';

/** What somebody says of a sentence when they read their charter again. */
@Entity('charter_mark')
@ForeignKey(() => CharterReadingRow, ['organisationId', 'readingId'], ['organisationId', 'readingId'], {
  onDelete: 'CASCADE',
})
@ForeignKey(() => CharterSentenceRow, ['organisationId', 'sentenceId'], ['organisationId', 'sentenceId'], {
  onDelete: 'CASCADE',
})
@Check('charter_mark_mark_check', `mark IN ('kept', 'partly', 'not')`)
@Check('charter_mark_note_check', 'length(note) BETWEEN 1 AND 500')
export class CharterMarkRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  readingId: string;

  @PrimaryColumn({ type: 'uuid' })
  sentenceId: string;

  @Column({ type: 'text' })
  mark: CharterMarkKind;

  @Column({ type: 'text', nullable: true })
  note: string | null;
}
