import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GoalRow } from './goal.row.ts';
import { RevisionRow } from './revision.row.ts';

/** What a write changed in one field of a goal; who and when is told by its revision. Never changed, never removed. */
@Entity('goal_change')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@ForeignKey(() => RevisionRow, ['organisationId', 'revision'], ['organisationId', 'number'])
@Index(['organisationId', 'revision'])
export class GoalChangeRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'integer' })
  revision: number;

  /** As in the plan file; `archived` where the goal was archived or came back. */
  @PrimaryColumn({ type: 'text' })
  field: string;

  @Column({ type: 'jsonb', nullable: true })
  before: unknown;

  @Column({ type: 'jsonb', nullable: true })
  after: unknown;

  /** The decision that it carries out. */
  @Column({ type: 'uuid', nullable: true })
  decisionId: string | null;
}
