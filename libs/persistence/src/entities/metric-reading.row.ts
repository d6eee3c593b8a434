import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MetricRow } from './metric.row.ts';
import { WrittenRow } from './written-row.ts';

/** What a metric was on a day, whatever any goal wants of it. */
@Entity('metric_reading')
@ForeignKey(() => MetricRow, ['organisationId', 'metricKey'], ['organisationId', 'key'])
@Check('metric_reading_value_check', `abs(value) < 'Infinity'`)
@Index(['organisationId', 'updatedAt', 'metricKey', 'onDate'])
export class MetricReadingRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  metricKey: string;

  @PrimaryColumn({ type: 'date' })
  onDate: string;

  @Column({ type: 'double precision' })
  value: number;
}
