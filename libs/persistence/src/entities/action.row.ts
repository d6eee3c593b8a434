import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { AgendaItemRow } from './agenda-item.row.ts';
import { DecisionRow } from './decision.row.ts';
import { MeetingRow } from './meeting.row.ts';
import { WrittenRow } from './written-row.ts';

export type ActionState = 'open' | 'done' | 'dropped';

/** What somebody promised in a meeting to do until a day. */
@Entity('action')
@ForeignKey(() => MeetingRow, ['organisationId', 'meetingId'], ['organisationId', 'meetingId'])
@ForeignKey(() => AgendaItemRow, ['organisationId', 'itemId'], ['organisationId', 'itemId'])
@ForeignKey(() => DecisionRow, ['organisationId', 'decisionId'], ['organisationId', 'decisionId'])
@Check('action_state_check', `state IN ('open', 'done', 'dropped')`)
@Check('action_settled_check', `(state = 'open') = (settled_at IS NULL)`)
@Index(['organisationId', 'ownerKey', 'state', 'dueOn'])
@Index(['organisationId', 'meetingId'])
@Index(['organisationId', 'updatedAt', 'actionId'])
export class ActionRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  actionId: string;

  @Column({ type: 'uuid' })
  meetingId: string;

  @Column({ type: 'uuid', nullable: true })
  itemId: string | null;

  @Column({ type: 'uuid', nullable: true })
  decisionId: string | null;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  ownerKey: string;

  @Column({ type: 'date' })
  dueOn: string;

  @Column({ type: 'text', default: 'open' })
  state: ActionState;

  /** What became of it, in words. */
  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'text', nullable: true })
  settledByKey: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  settledAt: Date | null;

  @Column({ type: 'text', nullable: true })
  madeByKey: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  madeAt: Date;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
