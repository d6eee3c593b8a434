import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DepartmentRow } from './department.row.ts';
import { OverviewCounts } from './overview-counts.ts';

/** What a department has: its own goals, not those that it shares, and conflicts that concern it. */
@Entity('department_overview')
@ForeignKey(() => DepartmentRow, ['organisationId', 'departmentKey'], ['organisationId', 'key'], {
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class DepartmentOverviewRow extends OverviewCounts {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  departmentKey: string;
}
