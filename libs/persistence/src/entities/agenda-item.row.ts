import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { ConflictRow } from './conflict.row.ts';
import { DecisionRow } from './decision.row.ts';
import { MeetingRow } from './meeting.row.ts';

/** What an item is about: what was promised, how a decision turned out, a conflict, or something else. */
export type AgendaItemKind = 'actions' | 'decision-review' | 'conflict' | 'own';

/** A removed item stays, so that it is not proposed again. */
export type AgendaItemState = 'open' | 'current' | 'done' | 'parked' | 'moved' | 'removed';

/** Why a conflict stands where it stands on an agenda: `worth` is the product of the others, each 0 to 1. */
export interface AgendaRanking {
  readonly worth: number;
  readonly severity: number;
  readonly confidence: number;
  /** Of the outcome with the largest weight that is at stake, relative to the largest of all. */
  readonly weight: number;
  /** Its key; nothing where no outcome is at stake. */
  readonly outcome: string | null;
}

/** Something to talk about in a meeting, and for how long. */
@Entity('agenda_item')
@ForeignKey(() => MeetingRow, ['organisationId', 'meetingId'], ['organisationId', 'meetingId'])
@ForeignKey(() => MeetingRow, ['organisationId', 'movedToId'], ['organisationId', 'meetingId'])
@ForeignKey(() => ConflictRow, ['organisationId', 'conflictId'], ['organisationId', 'id'])
@ForeignKey(() => DecisionRow, ['organisationId', 'decisionId'], ['organisationId', 'decisionId'])
@ForeignKey(() => AgendaItemRow, ['organisationId', 'carriedFromId'], ['organisationId', 'itemId'])
@Check('agenda_item_kind_check', `kind IN ('actions', 'decision-review', 'conflict', 'own')`)
@Check('agenda_item_state_check', `state IN ('open', 'current', 'done', 'parked', 'moved', 'removed')`)
@Check(
  'agenda_item_about_check',
  `(kind = 'conflict') = (conflict_id IS NOT NULL) AND (kind = 'decision-review') = (decision_id IS NOT NULL)`,
)
@Check('agenda_item_minutes_check', 'minutes BETWEEN 1 AND 600')
@Index(['organisationId', 'meetingId', 'position'])
export class AgendaItemRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  itemId: string;

  @Column({ type: 'uuid' })
  meetingId: string;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'text' })
  kind: AgendaItemKind;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', nullable: true })
  conflictId: string | null;

  @Column({ type: 'uuid', nullable: true })
  decisionId: string | null;

  @Column({ type: 'integer' })
  minutes: number;

  @Column({ type: 'text', default: 'open' })
  state: AgendaItemState;

  /** People have said something about it: proposing the agenda again leaves it alone. */
  @Column({ type: 'boolean', default: false })
  isTouched: boolean;

  /** Why a conflict stands here. */
  @Column({ type: 'jsonb', nullable: true })
  ranking: AgendaRanking | null;

  /** Since when it is talked about; nothing while it is not. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  startedAt: Date | null;

  /** How long it was talked about before that. */
  @Column({ type: 'integer', default: 0 })
  spentSeconds: number;

  /** The item of an earlier meeting that it goes on with. */
  @Column({ type: 'uuid', nullable: true })
  carriedFromId: string | null;

  @Column({ type: 'uuid', nullable: true })
  movedToId: string | null;
}
