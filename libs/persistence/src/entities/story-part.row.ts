import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CustomerOutcomeRow } from './customer-outcome.row.ts';
import { WrittenRow } from './written-row.ts';

/** A part of the story that customers shall tell of an outcome. */
@Entity('story_part')
@ForeignKey(() => CustomerOutcomeRow, ['organisationId', 'outcomeKey'], ['organisationId', 'key'])
@Check('story_part_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Index(['organisationId', 'updatedAt', 'outcomeKey', 'key'])
export class StoryPartRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  outcomeKey: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  says: string;

  @Column({ type: 'integer' })
  position: number;
}
