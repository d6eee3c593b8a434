import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A company. `revision` rises with every write to anything it owns. */
@Entity('organisation')
@Check('organisation_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Unique(['key'])
export class OrganisationRow {
  @PrimaryGeneratedColumn('uuid')
  organisationId: string;

  @Column({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  vision: string | null;

  @Column({ type: 'text', nullable: true })
  timeZone: string | null;

  @Column({ type: 'date', nullable: true })
  asOf: string | null;

  @Column({ type: 'integer', default: 0 })
  revision: number;

  /** The day by which the stored conflicts were judged last; nothing if they never were. */
  @Column({ type: 'date', nullable: true })
  judgedOn: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
