import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CapacityRow } from './capacity.row.ts';
import { GoalRow } from './goal.row.ts';

/** What a goal takes of a capacity. */
@Entity('goal_capacity')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@ForeignKey(() => CapacityRow, ['organisationId', 'capacityKey'], ['organisationId', 'key'])
@Check('goal_capacity_amount_check', `amount >= 0 AND amount < 'Infinity'`)
export class GoalCapacityRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'text' })
  capacityKey: string;

  @Column({ type: 'double precision' })
  amount: number;
}
