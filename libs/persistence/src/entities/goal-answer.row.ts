import type { IsoDate, Target } from '@concord/alignment-engine';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { GoalRow } from './goal.row.ts';
import { RevisionRow } from './revision.row.ts';

export type Answer = 'agree' | 'agree-if' | 'disagree';

/** What a decision asks of a goal; what it does not name stays as it is. */
export interface AskedChange {
  readonly target?: Target;
  readonly from?: IsoDate;
  readonly due?: IsoDate;
  /** Key of a milestone to its day. */
  readonly milestones?: Readonly<Record<string, IsoDate>>;
  /** Capacity to the amount that the goal takes of it. */
  readonly uses?: Readonly<Record<string, number>>;
}

/** Somebody who is asked about a goal, and the answer. Asked again when the goal changes; then the answer before goes to the history. */
@Entity('goal_answer')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@ForeignKey(() => RevisionRow, ['organisationId', 'askedRevision'], ['organisationId', 'number'])
@ForeignKey(() => RevisionRow, ['organisationId', 'answeredRevision'], ['organisationId', 'number'])
@Check('goal_answer_asked_check', `asked IN ('owner', 'department')`)
@Check('goal_answer_answer_check', `answer IN ('agree', 'agree-if', 'disagree')`)
@Check('goal_answer_answered_check', `(answer IS NULL) = (answered_revision IS NULL)`)
export class GoalAnswerRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'integer' })
  askedRevision: number;

  @PrimaryColumn({ type: 'text' })
  asked: 'owner' | 'department';

  /** The key of the person or of the department. */
  @PrimaryColumn({ type: 'text' })
  askedKey: string;

  /** Why they are asked, in words. */
  @Column({ type: 'text' })
  because: string;

  @Column({ type: 'text', nullable: true })
  answer: Answer | null;

  /** The condition, or the objection. */
  @Column({ type: 'text', nullable: true })
  words: string | null;

  @Column({ type: 'integer', nullable: true })
  answeredRevision: number | null;

  /** What a decision asks the owner for; it is written when the owner agrees. */
  @Column({ type: 'jsonb', nullable: true })
  proposed: AskedChange | null;

  @Column({ type: 'uuid', nullable: true })
  decisionId: string | null;
}
