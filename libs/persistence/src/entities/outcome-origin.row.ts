import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CustomerOutcomeRow } from './customer-outcome.row.ts';
import { WorkshopRow } from './workshop.row.ts';

/** Where an outcome comes from: the candidate of a workshop that it was made of. It goes with the outcome. */
@Entity('outcome_origin')
@ForeignKey(() => CustomerOutcomeRow, ['organisationId', 'outcomeKey'], ['organisationId', 'key'], {
  onDelete: 'CASCADE',
})
@ForeignKey(() => WorkshopRow, ['organisationId', 'workshopId'], ['organisationId', 'workshopId'])
@Index(['organisationId', 'workshopId'])
export class OutcomeOriginRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  outcomeKey: string;

  @Column({ type: 'uuid' })
  workshopId: string;

  @Column({ type: 'uuid' })
  candidateId: string;

  /** What stood on the board, whatever becomes of the board or of the outcome. */
  @Column({ type: 'text' })
  says: string;

  /** How many voted for it then. */
  @Column({ type: 'integer' })
  votes: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  madeAt: Date;
}
