import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CharterRow } from './charter.row.ts';

/** A day on which somebody read a charter again, honestly. */
@Entity('charter_reading')
@ForeignKey(() => CharterRow, ['organisationId', 'charterId'], ['organisationId', 'charterId'], {
  onDelete: 'CASCADE',
})
@Unique(['organisationId', 'charterId', 'readOn'])
@Check('charter_reading_note_check', 'length(note) BETWEEN 1 AND 1000')
export class CharterReadingRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  readingId: string;

  @Column({ type: 'uuid' })
  charterId: string;

  @Column({ type: 'date' })
  readOn: string;

  @Column({ type: 'text', nullable: true })
  note: string | null;
}
