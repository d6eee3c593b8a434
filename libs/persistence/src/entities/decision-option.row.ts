import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DecisionRow } from './decision.row.ts';

/** What an option would have done, as it was computed when it was considered. */
export interface OptionEffect {
  /** Alignment, 0 to 100. */
  readonly before: number;
  readonly after: number;
  /** Headlines of the conflicts that it would have opened and closed. */
  readonly opens: readonly string[];
  readonly closes: readonly string[];
}

/** Something that could have been decided. */
@Entity('decision_option')
@ForeignKey(() => DecisionRow, ['organisationId', 'decisionId'], ['organisationId', 'decisionId'])
@Check('decision_option_position_check', `position >= 0`)
export class DecisionOptionRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  decisionId: string;

  @PrimaryColumn({ type: 'integer' })
  position: number;

  @Column({ type: 'text' })
  says: string;

  @Column({ type: 'boolean' })
  chosen: boolean;

  @Column({ type: 'jsonb', nullable: true })
  effect: OptionEffect | null;
}
