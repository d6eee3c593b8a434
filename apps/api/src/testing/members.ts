import {
  addToken,
  type ApiTokenRow,
  openSession,
  saveAccount,
  saveMembership,
  type Grants,
  newSecret,
} from '@concord/persistence';
import type { DataSource } from 'typeorm';

const HOUR_MS = 3_600_000;

/** Accounts for tests: one for each person of a plan that a test acts as, an administrator of every organisation. */
export class Members {
  readonly #cookies = new Map<string, string>();

  /** @param source as the owner of the tables */
  constructor(private readonly source: DataSource) {}

  /** The cookie of somebody who is this person wherever they are a member; without a person, of nobody in the plan. */
  async cookieOf(person = ''): Promise<string> {
    const known = this.#cookies.get(person);
    if (known !== undefined) return known;
    const cookie = await this.cookie(`${person || 'nobody'}@test.example`, { personKey: person || null });
    this.#cookies.set(person, cookie);
    return cookie;
  }

  /** The cookie of a member of every organisation, or of one, that may do this much there. */
  async cookie(email: string, grants: Partial<Grants>, organisation?: string): Promise<string> {
    const { manager } = this.source;
    const { accountId } = await saveAccount(manager, { email, name: email.split('@')[0] ?? email });
    const all: { id: string; key: string }[] = await this.source.query(
      'SELECT organisation_id AS id, key FROM organisation',
    );
    for (const { id } of all.filter(({ key }) => organisation === undefined || key === organisation))
      await saveMembership(manager, id, accountId, { role: 'admin', departments: [], personKey: null, ...grants });
    const { secret, hash } = newSecret();
    const expiresAt = new Date(Date.now() + HOUR_MS);
    await openSession(manager, { accountId, secretHash: hash, browser: 'a test', expiresAt });
    return `__Host-concord=${secret}`;
  }

  /** A token for an organisation, as a program sends it. */
  async token(
    organisation = 'demo',
    grants: Partial<Pick<ApiTokenRow, 'scope' | 'departmentKey' | 'expiresAt'>> = {},
  ): Promise<string> {
    const [{ id }] = await this.source.query('SELECT organisation_id AS id FROM organisation WHERE key = $1', [
      organisation,
    ]);
    const { token } = await addToken(this.source.manager, {
      organisationId: id,
      name: 'A test',
      scope: 'read-write',
      departmentKey: null,
      createdBy: null,
      expiresAt: new Date(Date.now() + HOUR_MS),
      ...grants,
    });
    return token;
  }

  /** Has everybody belong to organisations that came since. */
  async join(): Promise<void> {
    await this.source.query(
      `INSERT INTO membership (organisation_id, account_id, role, person_key)
       SELECT organisation.organisation_id, account_id, 'admin', nullif(split_part(email, '@', 1), 'nobody')
       FROM organisation, account WHERE email LIKE '%@test.example'
       ON CONFLICT DO NOTHING`,
    );
  }
}
