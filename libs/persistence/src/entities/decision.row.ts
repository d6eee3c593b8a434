import type { ConflictRule } from '@concord/alignment-engine';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, PrimaryColumn } from 'typeorm';
import { ConflictRow } from './conflict.row.ts';
import { MeetingRow } from './meeting.row.ts';
import { RevisionRow } from './revision.row.ts';
import { WrittenRow } from './written-row.ts';

/** What was chosen: to change something, to live with it within limits, or that it is no conflict. */
export type DecisionKind = 'change' | 'accept' | 'dismiss';

/** Why a conflict is none. */
export type DismissalReason = 'influence-not-real' | 'scopes-apart' | 'law-not-so' | 'not-the-same-thing' | 'other';

/** How a decision turned out. */
export type DecisionVerdict = 'worked' | 'partly' | 'did-not-work';

/** What was decided on a conflict, why, by whom, and what became of it. */
@Entity('decision')
@ForeignKey(() => ConflictRow, ['organisationId', 'conflictId'], ['organisationId', 'id'])
@ForeignKey(() => RevisionRow, ['organisationId', 'revision'], ['organisationId', 'number'])
@ForeignKey(() => DecisionRow, ['organisationId', 'replacesId'], ['organisationId', 'decisionId'])
@ForeignKey(() => MeetingRow, ['organisationId', 'meetingId'], ['organisationId', 'meetingId'])
@ForeignKey(() => MeetingRow, ['organisationId', 'reviewedMeetingId'], ['organisationId', 'meetingId'])
@Check('decision_kind_check', `kind IN ('change', 'accept', 'dismiss')`)
@Check(
  'decision_dismissed_because_check',
  `dismissed_because IN ('influence-not-real', 'scopes-apart', 'law-not-so', 'not-the-same-thing', 'other')`,
)
@Check('decision_verdict_check', `verdict IN ('worked', 'partly', 'did-not-work')`)
@Index(['organisationId', 'conflictId'])
@Index(['organisationId', 'reviewOn'])
@Index(['organisationId', 'meetingId'])
@Index(['organisationId', 'updatedAt', 'decisionId'])
export class DecisionRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  decisionId: string;

  @Column({ type: 'text' })
  conflictId: string;

  @Column({ type: 'integer' })
  revision: number;

  @Column({ type: 'text' })
  kind: DecisionKind;

  @Column({ type: 'text' })
  choice: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text', nullable: true })
  context: string | null;

  @Column({ type: 'text', nullable: true })
  dismissedBecause: DismissalReason | null;

  @Column({ type: 'double precision', nullable: true })
  acceptedUpTo: number | null;

  @Column({ type: 'text' })
  accountableKey: string;

  @Column({ type: 'text', array: true })
  responsibleKeys: string[];

  @Column({ type: 'text', array: true })
  consultedKeys: string[];

  @Column({ type: 'text', array: true })
  informedKeys: string[];

  @Column({ type: 'text', nullable: true })
  expectedMetricKey: string | null;

  @Column({ type: 'double precision', nullable: true })
  expectedValue: number | null;

  /** Where the metric stood then. */
  @Column({ type: 'double precision', nullable: true })
  expectedFrom: number | null;

  @Column({ type: 'date', nullable: true })
  reviewOn: string | null;

  @Column({ type: 'uuid', nullable: true })
  replacesId: string | null;

  /** What the conflict was about, to find decisions on similar ones. */
  @Column({ type: 'text' })
  rule: ConflictRule;

  @Column({ type: 'text' })
  headline: string;

  @Column({ type: 'text', array: true })
  metrics: string[];

  @Column({ type: 'text', array: true })
  outcomes: string[];

  @Column({ type: 'text', array: true })
  departments: string[];

  @Column({ type: 'text', nullable: true })
  verdict: DecisionVerdict | null;

  @Column({ type: 'double precision', nullable: true })
  actualValue: number | null;

  @Column({ type: 'text', nullable: true })
  verdictNote: string | null;

  @Column({ type: 'integer', nullable: true })
  reviewedRevision: number | null;

  /** The meeting in which it was taken. */
  @Column({ type: 'uuid', nullable: true })
  meetingId: string | null;

  /** The item of that meeting. The item may be about a decision: no reference, so that neither needs the other first. */
  @Column({ type: 'uuid', nullable: true })
  agendaItemId: string | null;

  /** The meeting in which it was reviewed. */
  @Column({ type: 'uuid', nullable: true })
  reviewedMeetingId: string | null;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
