import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GoalRow } from './goal.row.ts';
import { WrittenRow } from './written-row.ts';

/** Help that a goal gives to another department's goal. */
@Entity('goal_support')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@ForeignKey(() => GoalRow, ['organisationId', 'supportedKey'], ['organisationId', 'key'])
@Check('goal_support_effect_check', `effect > 0 AND effect <= 1`)
@Check('goal_support_other_check', `supported_key <> goal_key`)
@Index(['organisationId', 'supportedKey'])
@Index(['organisationId', 'updatedAt', 'goalKey', 'supportedKey'])
export class GoalSupportRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'text' })
  supportedKey: string;

  @Column({ type: 'double precision' })
  effect: number;

  @Column({ type: 'text', nullable: true })
  because: string | null;

  @Column({ type: 'integer' })
  position: number;
}
