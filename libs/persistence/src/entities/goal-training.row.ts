import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GoalRow } from './goal.row.ts';
import { WrittenRow } from './written-row.ts';

/** What people have to learn so that a goal is reached. */
@Entity('goal_training')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@Check('goal_training_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Index(['organisationId', 'updatedAt', 'goalKey', 'key'])
export class GoalTrainingRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'date', nullable: true })
  dueDate: string | null;

  @Column({ type: 'integer' })
  position: number;
}
