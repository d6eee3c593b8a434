import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { DepartmentRow } from './department.row.ts';
import { GoalRow } from './goal.row.ts';
import { RevisionRow } from './revision.row.ts';
import { WrittenRow } from './written-row.ts';

/** Whether the department that wants help asks for it, or the one that can help offers it. */
export type HelpKind = 'request' | 'offer';

export type HelpState = 'open' | 'accepted' | 'declined' | 'countered' | 'withdrawn';

/** Help that one department asks another for, or offers it, from goal to goal. Who and when is told by the revisions. */
@Entity('help')
@ForeignKey(() => GoalRow, ['organisationId', 'askingGoalKey'], ['organisationId', 'key'])
@ForeignKey(() => GoalRow, ['organisationId', 'givingGoalKey'], ['organisationId', 'key'])
@ForeignKey(() => DepartmentRow, ['organisationId', 'askingDepartmentKey'], ['organisationId', 'key'])
@ForeignKey(() => DepartmentRow, ['organisationId', 'givingDepartmentKey'], ['organisationId', 'key'])
@ForeignKey(() => HelpRow, ['organisationId', 'answersId'], ['organisationId', 'helpId'])
@ForeignKey(() => RevisionRow, ['organisationId', 'madeRevision'], ['organisationId', 'number'])
@ForeignKey(() => RevisionRow, ['organisationId', 'answeredRevision'], ['organisationId', 'number'])
@Check('help_kind_check', `kind IN ('request', 'offer')`)
@Check('help_state_check', `state IN ('open', 'accepted', 'declined', 'countered', 'withdrawn')`)
@Check('help_departments_check', `asking_department_key <> giving_department_key`)
@Check('help_giving_check', `kind = 'request' OR giving_goal_key IS NOT NULL`)
@Check('help_words_check', `length(words) BETWEEN 1 AND 1000`)
@Check('help_effect_check', `effect > 0 AND effect <= 1`)
@Check('help_reason_check', `state <> 'declined' OR reason IS NOT NULL`)
@Check('help_answered_check', `(state = 'open') = (answered_revision IS NULL)`)
@Index(['organisationId', 'askingGoalKey'])
@Index(['organisationId', 'givingGoalKey'])
@Index(['organisationId', 'state', 'madeRevision', 'helpId'])
@Index(['organisationId', 'answersId'])
@Index(['organisationId', 'updatedAt', 'helpId'])
export class HelpRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  helpId: string;

  @Column({ type: 'text' })
  kind: HelpKind;

  @Column({ type: 'text' })
  askingDepartmentKey: string;

  /** The goal that is to be helped. */
  @Column({ type: 'text' })
  askingGoalKey: string;

  @Column({ type: 'text' })
  givingDepartmentKey: string;

  /** The goal that helps; nothing where those who are asked choose it. */
  @Column({ type: 'text', nullable: true })
  givingGoalKey: string | null;

  /** What is asked for or offered. */
  @Column({ type: 'text' })
  words: string;

  /** How much it helps. */
  @Column({ type: 'double precision' })
  effect: number;

  @Column({ type: 'date', nullable: true })
  neededBy: string | null;

  @Column({ type: 'text', default: 'open' })
  state: HelpState;

  /** Why it is declined, or what is said with another answer. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** What it is the counter-offer to. */
  @Column({ type: 'uuid', nullable: true })
  answersId: string | null;

  @Column({ type: 'integer' })
  madeRevision: number;

  @Column({ type: 'integer', nullable: true })
  answeredRevision: number | null;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
