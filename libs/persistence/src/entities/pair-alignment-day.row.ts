import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';
import { WrittenRow } from './written-row.ts';

/** How two departments went together on a day, each pair once. A department may be gone since. */
@Entity('pair_alignment_day')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('pair_alignment_day_alignment_check', 'alignment BETWEEN -1 AND 1')
@Index('pair_alignment_day_updated_at_idx', [
  'organisationId',
  'updatedAt',
  'onDate',
  'departmentKey',
  'otherDepartmentKey',
])
export class PairAlignmentDayRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'date' })
  onDate: string;

  @PrimaryColumn({ type: 'text' })
  departmentKey: string;

  @PrimaryColumn({ type: 'text' })
  otherDepartmentKey: string;

  @Column({ type: 'double precision' })
  alignment: number;
}
