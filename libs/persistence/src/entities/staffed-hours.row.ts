import type { HoursException, WeekHours } from '@concord/alignment-engine';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DepartmentRow } from './department.row.ts';
import { WrittenRow } from './written-row.ts';

/** Hours for which a department has put people on a channel. */
@Entity('staffing')
@ForeignKey(() => DepartmentRow, ['organisationId', 'departmentKey'], ['organisationId', 'key'])
@Check('staffing_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Check('staffing_hours_check', `jsonb_typeof(hours) = 'object' AND jsonb_typeof(exceptions) = 'array'`)
@Check('staffing_window_check', `from_date <= until_date`)
@Index(['organisationId', 'updatedAt', 'key'])
export class StaffedHoursRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  departmentKey: string;

  @Column({ type: 'text' })
  channel: string;

  /** Of a usual week, as in the plan file. */
  @Column({ type: 'jsonb' })
  hours: WeekHours;

  @Column({ type: 'jsonb' })
  exceptions: readonly HoursException[];

  @Column({ type: 'text', nullable: true })
  timeZone: string | null;

  @Column({ type: 'date', nullable: true })
  fromDate: string | null;

  @Column({ type: 'date', nullable: true })
  untilDate: string | null;

  @Column({ type: 'integer' })
  position: number;
}
