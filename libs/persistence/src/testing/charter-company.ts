import { planNamed } from '@concord/test-plans';
import { createTestDatabase } from '@concord/test-postgres';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../data-source.ts';
import { CharterMarkRow, CharterReadingRow, CharterRow, CharterSentenceRow } from '../entities/charter-rows.ts';
import { readChartersAs } from '../repositories/charter.repository.ts';
import { saveMembership } from '../repositories/membership.repository.ts';
import { findOrganisation } from '../repositories/organisation.repository.ts';
import { storePlan } from '../repositories/plan.repository.ts';
import { OrganisationWalls } from '../walls.ts';

/** What nobody may read. */
export const SECRET = 'They never hear me sigh';

/** Six people of Sales. */
export const SALES = ['ada', 'ben', 'cem', 'dan', 'eva', 'fay'];

const demo = planNamed('demo.yaml');
const plan = {
  ...demo,
  people: [
    ...demo.people,
    ...SALES.map((key) => ({ key, name: key, department: 'sales' })),
    { key: 'gus', name: 'gus', department: 'service' },
  ],
};

export const accountOf = (name: string) => `00000000-0000-4000-8000-0000000000${name.charCodeAt(0).toString(16)}`;

/** What a charter is to be. */
export interface Given {
  readonly terms?: Partial<CharterRow>;
  readonly readings?: readonly (readonly [on: string, mark: CharterMarkRow['mark']])[];
  readonly outcome?: string | null;
}

/** The demo company with six more people in Sales, one in Customer Service, and `zed`, who administers it. */
export class CharterCompany {
  private constructor(
    readonly organisationId: string,
    readonly owner: DataSource,
    readonly accounts: DataSource,
    readonly walls: OrganisationWalls,
    readonly drop: () => Promise<void>,
  ) {}

  static async create(): Promise<CharterCompany> {
    const database = await createTestDatabase();
    const owner = await createDataSource(database).initialize();
    const plans = await createDataSource(database, { role: 'concord_plans' }).initialize();
    const accounts = await createDataSource(database, { role: 'concord_accounts' }).initialize();
    await storeCompany(owner);
    const { organisationId = '' } = (await findOrganisation(owner.manager, 'demo')) ?? {};
    return new CharterCompany(organisationId, owner, accounts, new OrganisationWalls(plans), async () => {
      for (const source of [owner, plans, accounts]) await source.destroy();
      await database.drop();
    });
  }

  /** Everybody is there again, and nobody has a charter. */
  async startAfresh(): Promise<void> {
    await this.owner.query('TRUNCATE charter_quarter, charter CASCADE');
    await this.owner.query('DELETE FROM account');
    await storeCompany(this.owner);
    for (const name of [...SALES, 'gus', 'zed']) {
      const account = [accountOf(name), `${name}@example.com`, name];
      await this.owner.query('INSERT INTO account (account_id, email, name) VALUES ($1, $2, $3)', account);
      await this.is(name, name === 'zed' ? null : name);
    }
  }

  /** Says who somebody is in the plan. */
  is(name: string, personKey: string | null): Promise<void> {
    const grants = { role: name === 'zed' ? 'admin' : 'viewer', departments: [], personKey } as const;
    return saveMembership(this.owner.manager, this.organisationId, accountOf(name), grants);
  }

  /** Does something within the walls, as somebody or naming nobody. */
  as<Result>(name: string | undefined, work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.walls.transaction(this.organisationId, async (manager) => {
      if (name !== undefined) await readChartersAs(manager, accountOf(name));
      return work(manager);
    });
  }

  /** Writes a charter with one sentence, read again on some days. @returns the id of the sentence */
  async hasCharter(name: string, { terms = {}, readings = [], outcome = null }: Given = {}): Promise<string> {
    const { manager } = this.owner;
    const { organisationId } = this;
    const begun = { organisationId, accountId: accountOf(name), begunOn: '2026-01-05' };
    const { charterId } = await manager.save(manager.create(CharterRow, { ...begun, ...terms }));
    const of = { organisationId, charterId };
    const says = { part: 'customers', says: SECRET, outcomeKey: outcome, position: 0, since: '2026-01-05' } as const;
    const { sentenceId } = await manager.save(manager.create(CharterSentenceRow, { ...of, ...says }));
    for (const [readOn, mark] of readings) {
      const reading = manager.create(CharterReadingRow, { ...of, readOn, note: `${SECRET} on ${readOn}` });
      const { readingId } = await manager.save(reading);
      await manager.insert(CharterMarkRow, { organisationId, readingId, sentenceId, mark, note: SECRET });
    }
    return sentenceId;
  }
}

function storeCompany(owner: DataSource) {
  return owner.transaction((manager) => storePlan(manager, plan, { kind: 'import', summary: 'Stored by a test' }));
}
