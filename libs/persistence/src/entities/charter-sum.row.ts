import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CharterQuarterRow } from './charter-quarter.row.ts';
import { WrittenRow } from './written-row.ts';

/** How the people of a department kept their charters in a quarter, if at least five let it be counted. */
@Entity('charter_sum')
@ForeignKey(() => CharterQuarterRow, ['organisationId', 'beginsOn'], ['organisationId', 'beginsOn'])
@Check('charter_sum_people_at_least_check', 'people_at_least >= 5')
@Index(['organisationId', 'updatedAt', 'beginsOn', 'departmentKey'])
export class CharterSumRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  /** The first day of the quarter. */
  @PrimaryColumn({ type: 'date' })
  beginsOn: string;

  @PrimaryColumn({ type: 'text' })
  departmentKey: string;

  /** Rounded down to a multiple of five. */
  @Column({ type: 'integer' })
  peopleAtLeast: number;

  @Column({ type: 'integer' })
  keptPercent: number;

  @Column({ type: 'integer' })
  partlyPercent: number;

  @Column({ type: 'integer' })
  notPercent: number;
}
