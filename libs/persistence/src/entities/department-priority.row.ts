import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CustomerOutcomeRow } from './customer-outcome.row.ts';
import { DepartmentRow } from './department.row.ts';

/** How much a department itself cares about an outcome. */
@Entity('department_priority')
@ForeignKey(() => DepartmentRow, ['organisationId', 'departmentKey'], ['organisationId', 'key'])
@ForeignKey(() => CustomerOutcomeRow, ['organisationId', 'outcomeKey'], ['organisationId', 'key'])
@Check('department_priority_emphasis_check', `emphasis >= 0 AND emphasis < 'Infinity'`)
export class DepartmentPriorityRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  departmentKey: string;

  @PrimaryColumn({ type: 'text' })
  outcomeKey: string;

  @Column({ type: 'double precision' })
  emphasis: number;
}
