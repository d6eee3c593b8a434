import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { GoalRow } from './goal.row.ts';
import { ScopeValueRow } from './scope-value.row.ts';

/** A value of a dimension that a goal is limited to. */
@Entity('goal_scope')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@ForeignKey(
  () => ScopeValueRow,
  ['organisationId', 'dimensionKey', 'valueKey'],
  ['organisationId', 'dimensionKey', 'key'],
)
export class GoalScopeRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'text' })
  dimensionKey: string;

  @PrimaryColumn({ type: 'text' })
  valueKey: string;

  @Column({ type: 'integer' })
  position: number;
}
