import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CustomerOutcomeRow } from './customer-outcome.row.ts';
import { SegmentRow } from './segment.row.ts';
import { WrittenRow } from './written-row.ts';

/** How much an outcome matters to some people, where it is not what it is to all. */
@Entity('segment_weight')
@ForeignKey(() => SegmentRow, ['organisationId', 'segmentKey'], ['organisationId', 'key'])
@ForeignKey(() => CustomerOutcomeRow, ['organisationId', 'outcomeKey'], ['organisationId', 'key'])
@Check('segment_weight_weight_check', `weight >= 0 AND weight < 'Infinity'`)
@Index(['organisationId', 'updatedAt', 'segmentKey', 'outcomeKey'])
export class SegmentWeightRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  segmentKey: string;

  @PrimaryColumn({ type: 'text' })
  outcomeKey: string;

  @Column({ type: 'double precision' })
  weight: number;
}
