import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MetricRow } from './metric.row.ts';
import { OrganisationRow } from './organisation.row.ts';
import { WrittenRow } from './written-row.ts';

/** What a metric is, whoever wants what. */
@Entity('fact')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@ForeignKey(() => MetricRow, ['organisationId', 'metricKey'], ['organisationId', 'key'])
@Check('fact_value_check', `abs(value) < 'Infinity'`)
@Check('fact_may_reach_check', `abs(may_reach) < 'Infinity'`)
@Index(['organisationId', 'updatedAt', 'metricKey'])
export class FactRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  metricKey: string;

  @Column({ type: 'double precision' })
  value: number;

  @Column({ type: 'double precision', nullable: true })
  mayReach: number | null;

  @Column({ type: 'integer' })
  position: number;
}
