import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DepartmentRow } from './department.row.ts';
import { PersonRow } from './person.row.ts';
import { WrittenRow } from './written-row.ts';

/** What the front line of a department may do without asking. */
@Entity('authority')
@ForeignKey(() => DepartmentRow, ['organisationId', 'departmentKey'], ['organisationId', 'key'])
@ForeignKey(() => PersonRow, ['organisationId', 'approvedByKey'], ['organisationId', 'key'])
@Check('authority_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Check('authority_up_to_check', `abs(up_to) < 'Infinity' AND (unit IS NULL OR up_to IS NOT NULL)`)
@Check('authority_window_check', `from_date <= until_date`)
@Index(['organisationId', 'updatedAt', 'key'])
export class AuthorityRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  departmentKey: string;

  @Column({ type: 'text' })
  what: string;

  @Column({ type: 'text' })
  says: string;

  @Column({ type: 'double precision', nullable: true })
  upTo: number | null;

  @Column({ type: 'text', nullable: true })
  unit: string | null;

  @Column({ type: 'date', nullable: true })
  fromDate: string | null;

  @Column({ type: 'date', nullable: true })
  untilDate: string | null;

  @Column({ type: 'text', nullable: true })
  approvedByKey: string | null;

  @Column({ type: 'integer' })
  position: number;
}
