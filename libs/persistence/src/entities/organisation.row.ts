import type { ReviewEvery } from '@concord/alignment-engine';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What a text can be said in. */
export type Language = 'en' | 'de';

/** The day with which weeks begin in calendars. */
export type WeekStart = 'monday' | 'sunday' | 'saturday';

/** A company. `revision` rises with every write to anything it owns. */
@Entity('organisation')
@Check('organisation_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Check('organisation_language_check', `language IN ('en', 'de')`)
@Check('organisation_week_starts_on_check', `week_starts_on IN ('monday', 'sunday', 'saturday')`)
@Check('organisation_currency_check', `currency ~ '^[A-Z]{3}$'`)
@Check(
  'organisation_review_check',
  `review_every IN ('month', 'quarter', 'half-year', 'year') AND (review_last IS NULL OR review_every IS NOT NULL)`,
)
@Check('organisation_watched_metrics_check', `cardinality(watched_metrics) <= 3`)
@Unique(['key'])
export class OrganisationRow {
  @PrimaryGeneratedColumn('uuid')
  organisationId: string;

  @Column({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  vision: string | null;

  @Column({ type: 'text', nullable: true })
  timeZone: string | null;

  /** Of everything that is stored or put on paper for everybody; a page is in the language of whoever reads it. */
  @Column({ type: 'text', default: 'en' })
  language: Language;

  @Column({ type: 'text', default: 'monday' })
  weekStartsOn: WeekStart;

  @Column({ type: 'date', nullable: true })
  asOf: string | null;

  /** ISO 4217. */
  @Column({ type: 'text', nullable: true })
  currency: string | null;

  /** Of the plan as a whole. */
  @Column({ type: 'text', nullable: true })
  reviewEvery: ReviewEvery | null;

  @Column({ type: 'date', nullable: true })
  reviewLast: string | null;

  /** Whether whoever gives input by a link may leave out who they are. */
  @Column({ type: 'boolean', default: false })
  anonymousInput: boolean;

  /** Keys of the metrics that stand for satisfaction and retention; who is gone from the plan is skipped. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  watchedMetrics: string[];

  @Column({ type: 'integer', default: 0 })
  revision: number;

  /** The day by which the stored conflicts were judged last; nothing if they never were. */
  @Column({ type: 'date', nullable: true })
  judgedOn: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
