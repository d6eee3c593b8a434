import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GoalTrainingRow } from './goal-training.row.ts';
import { PersonRow } from './person.row.ts';
import { WrittenRow } from './written-row.ts';

/** Somebody who has to learn something so that a goal is reached, and when they did. */
@Entity('goal_trainee')
@ForeignKey(() => GoalTrainingRow, ['organisationId', 'goalKey', 'trainingKey'], ['organisationId', 'goalKey', 'key'])
@ForeignKey(() => PersonRow, ['organisationId', 'personKey'], ['organisationId', 'key'])
@Index(['organisationId', 'personKey'])
@Index(['organisationId', 'updatedAt', 'goalKey', 'trainingKey', 'position'])
export class GoalTraineeRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'text' })
  trainingKey: string;

  @PrimaryColumn({ type: 'integer' })
  position: number;

  @Column({ type: 'text' })
  personKey: string;

  @Column({ type: 'date', nullable: true })
  doneDate: string | null;
}
