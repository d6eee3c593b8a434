import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CustomerOutcomeRow } from './customer-outcome.row.ts';
import { GoalRow } from './goal.row.ts';

/** What a goal itself does to an outcome. */
@Entity('goal_outcome')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@ForeignKey(() => CustomerOutcomeRow, ['organisationId', 'outcomeKey'], ['organisationId', 'key'])
@Check('goal_outcome_effect_check', `effect BETWEEN -1 AND 1 AND effect <> 0`)
export class GoalOutcomeRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'text' })
  outcomeKey: string;

  @Column({ type: 'double precision' })
  effect: number;
}
