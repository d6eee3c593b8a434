import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GoalRow } from './goal.row.ts';
import { WrittenRow } from './written-row.ts';

/** What the metric of a goal was on a day. */
@Entity('check_in')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@Check('check_in_value_check', `abs(value) < 'Infinity'`)
@Check('check_in_confidence_check', `confidence BETWEEN 0 AND 1`)
@Index('check_in_latest_idx', { synchronize: false })
@Index(['organisationId', 'updatedAt', 'goalKey', 'position'])
export class CheckInRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'integer' })
  position: number;

  @Column({ type: 'date' })
  onDate: string;

  @Column({ type: 'double precision', nullable: true })
  value: number | null;

  @Column({ type: 'double precision', nullable: true })
  confidence: number | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  /** The position of the check-in that says it right; this one no longer counts. */
  @Column({ type: 'integer', nullable: true })
  correctedBy: number | null;
}
