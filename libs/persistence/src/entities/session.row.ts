import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AccountRow } from './account.row.ts';

/** Somebody signed in with a browser. The browser holds the secret, this its hash. */
@Entity('session')
@ForeignKey(() => AccountRow, ['accountId'], ['accountId'], { onDelete: 'CASCADE' })
@Unique(['secretHash'])
@Index(['accountId'])
export class SessionRow {
  @PrimaryGeneratedColumn('uuid')
  sessionId: string;

  @Column({ type: 'uuid' })
  accountId: string;

  @Column({ type: 'text' })
  secretHash: string;

  /** What the browser says it is, for the person to know it again. */
  @Column({ type: 'text' })
  browser: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  /** To the minute. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  seenAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;
}
