import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { GoalRow } from './goal.row.ts';
import { RevisionRow } from './revision.row.ts';

/** That a goal which was reached shall have no successor: it stops asking for one. */
@Entity('no_successor')
@ForeignKey(() => GoalRow, ['organisationId', 'goalKey'], ['organisationId', 'key'])
@ForeignKey(() => RevisionRow, ['organisationId', 'revision'], ['organisationId', 'number'])
@Check('no_successor_because_check', `length(because) BETWEEN 1 AND 1000`)
export class NoSuccessorRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @Column({ type: 'text' })
  because: string;

  /** Who said so, and when. */
  @Column({ type: 'integer' })
  revision: number;
}
