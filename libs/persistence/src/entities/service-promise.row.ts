import type { HoursException, ReviewEvery, WeekHours } from '@concord/alignment-engine';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DepartmentRow } from './department.row.ts';
import { CustomerOutcomeRow } from './customer-outcome.row.ts';
import { WrittenRow } from './written-row.ts';

/** What customers are told that they can count on. */
@Entity('promise')
@ForeignKey(() => DepartmentRow, ['organisationId', 'departmentKey'], ['organisationId', 'key'])
@ForeignKey(() => CustomerOutcomeRow, ['organisationId', 'outcomeKey'], ['organisationId', 'key'])
@Check('promise_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Check('promise_hours_check', `jsonb_typeof(hours) = 'object' AND jsonb_typeof(exceptions) = 'array'`)
@Check(
  'promise_measure_check',
  `(measure_of IS NULL) = (measure_share IS NULL) AND (measure_within IS NULL) = (measure_unit IS NULL) AND (measure_within IS NULL OR measure_of IS NOT NULL)`,
)
@Check('promise_measure_share_check', `measure_share > 0 AND measure_share <= 100`)
@Check('promise_measure_within_check', `abs(measure_within) < 'Infinity'`)
@Check('promise_window_check', `from_date <= until_date`)
@Check(
  'promise_review_check',
  `review_every IN ('month', 'quarter', 'half-year', 'year') AND (review_last IS NULL OR review_every IS NOT NULL)`,
)
@Index(['organisationId', 'updatedAt', 'key'])
export class ServicePromiseRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  departmentKey: string;

  @Column({ type: 'text' })
  says: string;

  @Column({ type: 'text' })
  channel: string;

  @Column({ type: 'text' })
  outcomeKey: string;

  /** For whom it is meant, in words. */
  @Column({ type: 'text', nullable: true })
  toWhom: string | null;

  /** Of a usual week, as in the plan file. */
  @Column({ type: 'jsonb' })
  hours: WeekHours;

  @Column({ type: 'jsonb' })
  exceptions: readonly HoursException[];

  @Column({ type: 'text', nullable: true })
  timeZone: string | null;

  @Column({ type: 'text', nullable: true })
  measureOf: string | null;

  @Column({ type: 'double precision', nullable: true })
  measureShare: number | null;

  @Column({ type: 'double precision', nullable: true })
  measureWithin: number | null;

  @Column({ type: 'text', nullable: true })
  measureUnit: string | null;

  @Column({ type: 'date', nullable: true })
  fromDate: string | null;

  @Column({ type: 'date', nullable: true })
  untilDate: string | null;

  @Column({ type: 'text', nullable: true })
  reviewEvery: ReviewEvery | null;

  @Column({ type: 'date', nullable: true })
  reviewLast: string | null;

  @Column({ type: 'integer' })
  position: number;
}
