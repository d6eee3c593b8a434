import type { Contact } from '@concord/alignment-engine';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GoalRow } from './goal.row.ts';
import { PersonRow } from './person.row.ts';
import { WrittenRow } from './written-row.ts';

/** What somebody does until a day so that a goal is reached. */
@Entity('goal_action')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@ForeignKey(() => PersonRow, ['organisationId', 'ownerKey'], ['organisationId', 'key'])
@Check('goal_action_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Check('goal_action_cost_check', `cost >= 0 AND cost < 'Infinity'`)
@Check('goal_action_state_check', `state IN ('open', 'done', 'dropped')`)
@Check('goal_action_contact_check', `contact IN ('interaction', 'transaction')`)
@Index(['organisationId', 'ownerKey', 'state', 'dueDate'])
@Index(['organisationId', 'updatedAt', 'goalKey', 'key'])
export class GoalActionRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', nullable: true })
  ownerKey: string | null;

  @Column({ type: 'date', nullable: true })
  dueDate: string | null;

  @Column({ type: 'double precision', nullable: true })
  cost: number | null;

  @Column({ type: 'text' })
  state: 'open' | 'done' | 'dropped';

  @Column({ type: 'text', nullable: true })
  contact: Contact | null;

  @Column({ type: 'integer' })
  position: number;
}
