import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CustomerOutcomeRow } from './customer-outcome.row.ts';
import { GoalRow } from './goal.row.ts';
import { WrittenRow } from './written-row.ts';

/** What a goal itself does to an outcome. */
@Entity('goal_outcome')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@ForeignKey(() => CustomerOutcomeRow, ['organisationId', 'outcomeKey'], ['organisationId', 'key'])
@Check('goal_outcome_effect_check', `effect BETWEEN -1 AND 1 AND effect <> 0`)
@Index(['organisationId', 'updatedAt', 'goalKey', 'outcomeKey'])
export class GoalOutcomeRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'text' })
  outcomeKey: string;

  @Column({ type: 'double precision' })
  effect: number;
}
