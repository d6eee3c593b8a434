import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

export type TokenScope = 'read' | 'read-write';

/** What a program signs in with. The program holds the secret, this its hash. */
@Entity('api_token')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Unique(['secretHash'])
@Check('api_token_name_check', `length(name) BETWEEN 1 AND 100`)
@Check('api_token_scope_check', `scope IN ('read', 'read-write')`)
export class ApiTokenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  tokenId: string;

  @Column({ type: 'text' })
  name: string;

  /** How it begins, for people to know it again. */
  @Column({ type: 'text' })
  prefix: string;

  @Column({ type: 'text' })
  secretHash: string;

  @Column({ type: 'text' })
  scope: TokenScope;

  /** It writes goals of this department only. */
  @Column({ type: 'text', nullable: true })
  departmentKey: string | null;

  /** The account that made it; nothing if it was made at the terminal. */
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;

  /** To the minute. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  usedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  revokedAt: Date | null;
}
