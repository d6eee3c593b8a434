import { Column } from 'typeorm';

/** A row that says when it was written last: at the moment of that write's revision. The database itself sees to it. */
export abstract class WrittenRow {
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()', insert: false, update: false })
  updatedAt?: Date;
}
