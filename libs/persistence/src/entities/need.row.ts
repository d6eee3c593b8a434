import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { GoalRow } from './goal.row.ts';
import { MilestoneRow } from './milestone.row.ts';

/** What a goal, or a milestone of it, waits for: another goal or a milestone of one. */
@Entity('need')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@ForeignKey(() => MilestoneRow, ['organisationId', 'goalKey', 'milestoneKey'], ['organisationId', 'goalKey', 'key'])
@ForeignKey(() => GoalRow, ['organisationId', 'neededGoalKey'], ['organisationId', 'key'])
@ForeignKey(
  () => MilestoneRow,
  ['organisationId', 'neededGoalKey', 'neededMilestoneKey'],
  ['organisationId', 'goalKey', 'key'],
)
export class NeedRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'integer' })
  position: number;

  @Column({ type: 'text', nullable: true })
  milestoneKey: string | null;

  @Column({ type: 'text' })
  neededGoalKey: string;

  @Column({ type: 'text', nullable: true })
  neededMilestoneKey: string | null;
}
