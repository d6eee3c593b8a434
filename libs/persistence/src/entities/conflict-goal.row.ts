import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';
import { WrittenRow } from './written-row.ts';

/**
 * That a conflict is about a goal: by what conflicts of goals are found. Written with the conflict, and never again, as
 * what a conflict is about is what makes it that conflict. Beside it and not an index of its column `goals`: each time
 * the conflict is told anew, that index would be written too.
 */
@Entity('conflict_goal')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Index(['organisationId', 'updatedAt', 'goalKey', 'conflictId'])
export class ConflictGoalRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  goalKey: string;

  @PrimaryColumn({ type: 'text' })
  conflictId: string;
}
