import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CharterSumRow } from './charter-sum.row.ts';

/** An outcome that the charters of at least five people of a department speak to. */
@Entity('charter_sum_outcome')
@ForeignKey(
  () => CharterSumRow,
  ['organisationId', 'beginsOn', 'departmentKey'],
  ['organisationId', 'beginsOn', 'departmentKey'],
)
@Check('charter_sum_outcome_people_at_least_check', 'people_at_least >= 5')
export class CharterSumOutcomeRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'date' })
  beginsOn: string;

  @PrimaryColumn({ type: 'text' })
  departmentKey: string;

  @PrimaryColumn({ type: 'text' })
  outcomeKey: string;

  @Column({ type: 'integer' })
  peopleAtLeast: number;
}
