import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CustomerOutcomeRow } from './customer-outcome.row.ts';
import { MetricRow } from './metric.row.ts';
import { OrganisationRow } from './organisation.row.ts';

/** What a metric does to another metric or to an outcome when it rises. */
@Entity('influence')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@ForeignKey(() => MetricRow, ['organisationId', 'fromMetricKey'], ['organisationId', 'key'])
@ForeignKey(() => MetricRow, ['organisationId', 'toMetricKey'], ['organisationId', 'key'])
@ForeignKey(() => CustomerOutcomeRow, ['organisationId', 'toOutcomeKey'], ['organisationId', 'key'])
@Check('influence_effect_check', `effect BETWEEN -1 AND 1 AND effect <> 0`)
@Check(
  'influence_to_check',
  `num_nonnulls(to_metric_key, to_outcome_key) = 1 AND to_key = COALESCE(to_metric_key, to_outcome_key)`,
)
export class InfluenceRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  fromMetricKey: string;

  @PrimaryColumn({ type: 'text' })
  toKey: string;

  @Column({ type: 'text', nullable: true })
  toMetricKey: string | null;

  @Column({ type: 'text', nullable: true })
  toOutcomeKey: string | null;

  @Column({ type: 'double precision' })
  effect: number;

  @Column({ type: 'boolean' })
  confirmed: boolean;

  @Column({ type: 'text', nullable: true })
  because: string | null;

  @Column({ type: 'integer' })
  position: number;
}
