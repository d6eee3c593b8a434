import type { WorkshopState } from '@concord/alignment-engine';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

/** A board on which people say what something means to them, group what they said, and vote. */
@Entity('workshop')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('workshop_question_check', `length(question) BETWEEN 1 AND 200`)
@Check('workshop_state_check', `state IN ('collecting', 'grouping', 'voting', 'closed')`)
@Check('workshop_votes_each_check', `votes_each BETWEEN 1 AND 20`)
@Index(['organisationId', 'openedAt', 'workshopId'])
export class WorkshopRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  workshopId: string;

  @Column({ type: 'text' })
  question: string;

  @Column({ type: 'text', default: 'collecting' })
  state: WorkshopState;

  @Column({ type: 'integer' })
  votesEach: number;

  /** Of question, state and votes each; what stands on the board has versions of its own. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** Rises with every write to the workshop or to anything on its board. */
  @Column({ type: 'integer', default: 1 })
  change: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  openedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closedAt: Date | null;
}
