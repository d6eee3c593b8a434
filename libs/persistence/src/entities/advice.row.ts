import type { AdviceRule } from '@concord/alignment-engine';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';
import { WrittenRow } from './written-row.ts';

/** What the engine holds for worth knowing, as the judging found it that `AlignmentDayRow` names last. */
@Entity('advice')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('advice_severity_check', 'severity BETWEEN 0 AND 1')
@Index('advice_updated_at_idx', ['organisationId', 'updatedAt', 'id'])
export class AdviceRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  rule: AdviceRule;

  @Column({ type: 'double precision' })
  severity: number;

  @Column({ type: 'text' })
  headline: string;

  @Column({ type: 'text' })
  explanation: string;

  @Column({ type: 'text', array: true })
  goals: string[];

  @Column({ type: 'text', array: true })
  departments: string[];

  @Column({ type: 'text', array: true })
  outcomes: string[];
}
