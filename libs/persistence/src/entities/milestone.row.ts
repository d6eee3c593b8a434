import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GoalRow } from './goal.row.ts';
import { PersonRow } from './person.row.ts';
import { WrittenRow } from './written-row.ts';

/** A step on the way to a goal. */
@Entity('milestone')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@ForeignKey(() => PersonRow, ['organisationId', 'ownerKey'], ['organisationId', 'key'])
@Check('milestone_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Check('milestone_value_check', `abs(value) < 'Infinity'`)
@Check('milestone_weight_check', `weight > 0 AND weight < 'Infinity'`)
@Index('milestone_done_idx', { synchronize: false })
@Index(['organisationId', 'updatedAt', 'goalKey', 'key'])
export class MilestoneRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'date' })
  dueDate: string;

  @Column({ type: 'double precision', nullable: true })
  value: number | null;

  @Column({ type: 'double precision' })
  weight: number;

  @Column({ type: 'date', nullable: true })
  doneDate: string | null;

  @Column({ type: 'text', nullable: true })
  ownerKey: string | null;

  @Column({ type: 'integer' })
  position: number;
}
