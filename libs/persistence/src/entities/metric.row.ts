import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DepartmentRow } from './department.row.ts';
import { OrganisationRow } from './organisation.row.ts';
import { WrittenRow } from './written-row.ts';

/** Something that can be measured. */
@Entity('metric')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@ForeignKey(() => DepartmentRow, ['organisationId', 'controlledByKey'], ['organisationId', 'key'])
@Check('metric_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Check('metric_better_check', `better IN ('lower', 'higher', 'neither')`)
@Check('metric_min_check', `abs(min) < 'Infinity'`)
@Check('metric_max_check', `abs(max) < 'Infinity'`)
@Index(['organisationId', 'updatedAt', 'key'])
export class MetricRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  unit: string;

  @Column({ type: 'text' })
  better: 'lower' | 'higher' | 'neither';

  @Column({ type: 'text', nullable: true })
  controlledByKey: string | null;

  @Column({ type: 'boolean' })
  customerVisible: boolean;

  @Column({ type: 'double precision', nullable: true })
  min: number | null;

  @Column({ type: 'double precision', nullable: true })
  max: number | null;

  @Column({ type: 'integer' })
  position: number;
}
