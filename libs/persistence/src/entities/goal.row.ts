import type { Contact, ReviewEvery } from '@concord/alignment-engine';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DepartmentRow } from './department.row.ts';
import { MetricRow } from './metric.row.ts';
import { OrganisationRow } from './organisation.row.ts';
import { PersonRow } from './person.row.ts';

export type TargetKind = 'at-least' | 'at-most' | 'exactly' | 'between';

/** What a department wants. `version` rises with every change of the goal or its parts. */
@Entity('goal')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@ForeignKey(() => DepartmentRow, ['organisationId', 'departmentKey'], ['organisationId', 'key'])
@ForeignKey(() => MetricRow, ['organisationId', 'metricKey'], ['organisationId', 'key'])
@ForeignKey(() => PersonRow, ['organisationId', 'ownerKey'], ['organisationId', 'key'])
@ForeignKey(() => GoalRow, ['organisationId', 'parentKey'], ['organisationId', 'key'], {
  deferrable: 'INITIALLY DEFERRED',
})
@ForeignKey(() => GoalRow, ['organisationId', 'succeedsKey'], ['organisationId', 'key'], {
  deferrable: 'INITIALLY DEFERRED',
})
@Check('goal_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Check(
  'goal_target_check',
  `CASE target_kind WHEN 'at-least' THEN target_low IS NOT NULL AND target_high IS NULL WHEN 'at-most' THEN target_low IS NULL AND target_high IS NOT NULL WHEN 'exactly' THEN target_low = target_high WHEN 'between' THEN target_low <= target_high ELSE target_kind IS NULL AND target_low IS NULL AND target_high IS NULL END`,
)
@Check(
  'goal_stretch_check',
  `CASE stretch_kind WHEN 'at-least' THEN stretch_low IS NOT NULL AND stretch_high IS NULL WHEN 'at-most' THEN stretch_low IS NULL AND stretch_high IS NOT NULL WHEN 'exactly' THEN stretch_low = stretch_high WHEN 'between' THEN stretch_low <= stretch_high ELSE stretch_kind IS NULL AND stretch_low IS NULL AND stretch_high IS NULL END`,
)
@Check(
  'goal_finite_numbers_check',
  `abs(COALESCE(target_low, 0)) < 'Infinity' AND abs(COALESCE(target_high, 0)) < 'Infinity' AND abs(COALESCE(stretch_low, 0)) < 'Infinity' AND abs(COALESCE(stretch_high, 0)) < 'Infinity' AND abs(COALESCE(baseline, 0)) < 'Infinity'`,
)
@Check('goal_direction_check', `direction IN ('increase', 'decrease', 'maintain')`)
@Check('goal_commitment_check', `commitment IN ('committed', 'aspirational')`)
@Check('goal_emphasis_check', `emphasis > 0 AND emphasis < 'Infinity'`)
@Check('goal_status_check', `status IN ('draft', 'active', 'done', 'cancelled')`)
@Check('goal_window_check', `from_date <= due_date`)
@Check(
  'goal_review_check',
  `review_every IN ('month', 'quarter', 'half-year', 'year') AND (review_last IS NULL OR review_every IS NOT NULL)`,
)
@Check('goal_contact_check', `contact IN ('interaction', 'transaction')`)
@Check('goal_succeeds_check', `succeeds_key <> key`)
@Index(['organisationId', 'departmentKey', 'position', 'key'])
@Index(['organisationId', 'metricKey'])
@Index(['organisationId', 'parentKey'])
@Index(['organisationId', 'position', 'key'])
@Index(['organisationId', 'succeedsKey'])
@Index(['organisationId', 'updatedAt', 'key'])
export class GoalRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  departmentKey: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', nullable: true })
  metricKey: string | null;

  @Column({ type: 'text', nullable: true })
  targetKind: TargetKind | null;

  @Column({ type: 'double precision', nullable: true })
  targetLow: number | null;

  @Column({ type: 'double precision', nullable: true })
  targetHigh: number | null;

  @Column({ type: 'text', nullable: true })
  stretchKind: TargetKind | null;

  @Column({ type: 'double precision', nullable: true })
  stretchLow: number | null;

  @Column({ type: 'double precision', nullable: true })
  stretchHigh: number | null;

  @Column({ type: 'text', nullable: true })
  direction: 'increase' | 'decrease' | 'maintain' | null;

  @Column({ type: 'double precision', nullable: true })
  baseline: number | null;

  @Column({ type: 'date', nullable: true })
  fromDate: string | null;

  @Column({ type: 'date', nullable: true })
  dueDate: string | null;

  @Column({ type: 'text' })
  commitment: 'committed' | 'aspirational';

  @Column({ type: 'boolean' })
  promise: boolean;

  @Column({ type: 'double precision' })
  emphasis: number;

  @Column({ type: 'text', nullable: true })
  ownerKey: string | null;

  @Column({ type: 'text' })
  status: 'draft' | 'active' | 'done' | 'cancelled';

  @Column({ type: 'text', nullable: true })
  parentKey: string | null;

  @Column({ type: 'text', nullable: true })
  contact: Contact | null;

  /** What the front line must be allowed to do: each the `what` of an authority, whether anybody holds it or not. */
  @Column({ type: 'text', array: true, nullable: true })
  needsAuthority: readonly string[] | null;

  /** The goal that was reached before it and that it extends. */
  @Column({ type: 'text', nullable: true })
  succeedsKey: string | null;

  @Column({ type: 'text', nullable: true })
  reviewEvery: ReviewEvery | null;

  @Column({ type: 'date', nullable: true })
  reviewLast: string | null;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  archivedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
