import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { CharterRow } from './charter.row.ts';

/** Who shall experience something: the three parts of a charter. */
export type CharterPart = 'customers' | 'coworkers' | 'surroundings';

/** A sentence of a charter, from a day on, and until the day when it was changed or left out. */
@Entity('charter_sentence')
@ForeignKey(() => CharterRow, ['organisationId', 'charterId'], ['organisationId', 'charterId'], {
  onDelete: 'CASCADE',
})
@Check('charter_sentence_part_check', `part IN ('customers', 'coworkers', 'surroundings')`)
@Check('charter_sentence_says_check', 'length(says) BETWEEN 1 AND 200')
@Index(['organisationId', 'charterId'])
export class CharterSentenceRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  sentenceId: string;

  @Column({ type: 'uuid' })
  charterId: string;

  @Column({ type: 'text' })
  part: CharterPart;

  @Column({ type: 'text' })
  says: string;

  /** The outcome that it speaks to, which may be gone since. */
  @Column({ type: 'text', nullable: true })
  outcomeKey: string | null;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'date' })
  since: string;

  @Column({ type: 'date', nullable: true })
  until: string | null;

  /** The sentence in whose place it came. */
  @Column({ type: 'uuid', nullable: true })
  followsId: string | null;
}
