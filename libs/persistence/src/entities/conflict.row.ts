import type { ConflictRule, ConflictState, GoalAsk, Tier } from '@concord/alignment-engine';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RevisionRow } from './revision.row.ts';

/**
 * A conflict that was found, with what people made of it. What the engine says of it is written over by
 * every judging; the rest is theirs.
 */
@Entity('conflict')
@ForeignKey(() => RevisionRow, ['organisationId', 'firstRevision'], ['organisationId', 'number'])
@Check(
  'conflict_rule_check',
  `rule IN ('opposed-targets', 'inconsistent-promise', 'incompatible-targets', 'trade-off', 'over-capacity', 'schedule-clash', 'unstaffed-promise')`,
)
@Check('conflict_tier_check', `tier IN ('proven', 'stated', 'possible')`)
@Check('conflict_state_check', `state IN ('open', 'acknowledged', 'decided', 'accepted', 'dismissed', 'resolved')`)
@Check('conflict_accepted_up_to_check', `accepted_up_to BETWEEN 0 AND 1`)
@Index('conflict_in_order_idx', { synchronize: false })
@Index(['organisationId', 'state', 'tierOrder'])
@Index(['organisationId', 'reviewOn'], { where: 'review_on IS NOT NULL' })
@Index(['organisationId', 'id'], { where: `state IN ('decided', 'accepted', 'dismissed')` })
@Index(['organisationId', 'updatedAt', 'id'])
@Index('conflict_promise_idx', ['organisationId', 'promiseKey'], { where: 'promise_key IS NOT NULL' })
export class ConflictRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  rule: ConflictRule;

  @Column({ type: 'text' })
  tier: Tier;

  @Column({ type: 'text' })
  headline: string;

  @Column({ type: 'text' })
  explanation: string;

  @Column({ type: 'double precision' })
  severity: number;

  @Column({ type: 'double precision' })
  stake: number;

  @Column({ type: 'double precision' })
  magnitude: number;

  @Column({ type: 'double precision' })
  exposure: number;

  @Column({ type: 'double precision' })
  confidence: number;

  /** The tier as a number, and severity × confidence from the most to the least: lists are sorted by both. */
  @Column({ type: 'smallint' })
  tierOrder: number;

  @Column({ type: 'integer' })
  urgency: number;

  @Column({ type: 'text', array: true })
  goals: string[];

  @Column({ type: 'text', array: true })
  departments: string[];

  @Column({ type: 'text', array: true })
  outcomes: string[];

  @Column({ type: 'text', array: true })
  laws: string[];

  @Column({ type: 'text', nullable: true })
  capacityKey: string | null;

  @Column({ type: 'text', nullable: true })
  promiseKey: string | null;

  @Column({ type: 'text' })
  state: ConflictState;

  /** Why it is open again, in words. */
  @Column({ type: 'text', nullable: true })
  reopenedBecause: string | null;

  @Column({ type: 'double precision', nullable: true })
  acceptedUpTo: number | null;

  @Column({ type: 'date', nullable: true })
  reviewOn: string | null;

  /** What its goals asked when it was settled. */
  @Column({ type: 'jsonb', nullable: true })
  basis: GoalAsk[] | null;

  /** The decision in force. */
  @Column({ type: 'uuid', nullable: true })
  decisionId: string | null;

  /** Rises with every step of its life, not with its numbers. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ type: 'integer' })
  firstRevision: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' })
  updatedAt: Date;
}
