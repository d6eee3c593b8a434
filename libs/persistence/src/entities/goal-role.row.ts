import type { Roles } from '@concord/alignment-engine';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GoalActionRow } from './goal-action.row.ts';
import { GoalRow } from './goal.row.ts';
import { MilestoneRow } from './milestone.row.ts';
import { PersonRow } from './person.row.ts';
import { WrittenRow } from './written-row.ts';

/** Somebody beside the accountable one in a goal, or in a milestone or an action of it. */
@Entity('goal_role')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@ForeignKey(() => MilestoneRow, ['organisationId', 'goalKey', 'milestoneKey'], ['organisationId', 'goalKey', 'key'])
@ForeignKey(() => GoalActionRow, ['organisationId', 'goalKey', 'actionKey'], ['organisationId', 'goalKey', 'key'])
@ForeignKey(() => PersonRow, ['organisationId', 'personKey'], ['organisationId', 'key'])
@Check('goal_role_role_check', `role IN ('responsible', 'consulted', 'informed')`)
@Check('goal_role_of_check', `num_nonnulls(milestone_key, action_key) <= 1`)
@Index(['organisationId', 'personKey'])
@Index(['organisationId', 'updatedAt', 'goalKey', 'position'])
export class GoalRoleRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  /** Among all roles of the goal and its parts. */
  @PrimaryColumn({ type: 'integer' })
  position: number;

  @Column({ type: 'text', nullable: true })
  milestoneKey: string | null;

  @Column({ type: 'text', nullable: true })
  actionKey: string | null;

  @Column({ type: 'text' })
  role: keyof Roles;

  @Column({ type: 'text' })
  personKey: string;
}
