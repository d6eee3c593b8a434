import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GoalRow } from './goal.row.ts';
import { ServicePromiseRow } from './service-promise.row.ts';
import { StoryPartRow } from './story-part.row.ts';
import { WrittenRow } from './written-row.ts';

export type StoryCarrierKind = 'goal' | 'promise' | 'process' | 'technology' | 'training';

/** What carries a part of a story: a goal, a promise, or something in words. Goals are written after it. */
@Entity('story_carrier')
@ForeignKey(() => StoryPartRow, ['organisationId', 'outcomeKey', 'partKey'], ['organisationId', 'outcomeKey', 'key'])
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'], {
  deferrable: 'INITIALLY DEFERRED',
})
@ForeignKey(() => ServicePromiseRow, ['organisationId', 'promiseKey'], ['organisationId', 'key'])
@Check('story_carrier_kind_check', `kind IN ('goal', 'promise', 'process', 'technology', 'training')`)
@Check(
  'story_carrier_carrier_check',
  `num_nonnulls(goal_key, promise_key, words) = 1 AND (kind = 'goal') = (goal_key IS NOT NULL) AND (kind = 'promise') = (promise_key IS NOT NULL)`,
)
@Index(['organisationId', 'updatedAt', 'outcomeKey', 'partKey', 'position'])
export class StoryCarrierRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  outcomeKey: string;

  @PrimaryColumn({ type: 'text' })
  partKey: string;

  @PrimaryColumn({ type: 'integer' })
  position: number;

  @Column({ type: 'text' })
  kind: StoryCarrierKind;

  @Column({ type: 'text', nullable: true })
  goalKey: string | null;

  @Column({ type: 'text', nullable: true })
  promiseKey: string | null;

  @Column({ type: 'text', nullable: true })
  words: string | null;
}
