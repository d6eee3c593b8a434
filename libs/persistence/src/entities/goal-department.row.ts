import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DepartmentRow } from './department.row.ts';
import { GoalRow } from './goal.row.ts';

/** A department that carries a goal together with its own. */
@Entity('goal_department')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@ForeignKey(() => DepartmentRow, ['organisationId', 'departmentKey'], ['organisationId', 'key'])
export class GoalDepartmentRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'text' })
  departmentKey: string;

  @Column({ type: 'integer' })
  position: number;
}
