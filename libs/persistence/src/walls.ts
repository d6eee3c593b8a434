import type { DataSource, EntityManager } from 'typeorm';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reaches one organisation at a time: every statement runs in a transaction that has named it, under a role that sees
 * nothing else. What is named ends with the transaction, and so cannot leak to whoever has the connection next.
 */
export class OrganisationWalls {
  /** @param source connected as `concord_plans` */
  constructor(private readonly source: DataSource) {}

  /**
   * Runs `work` in a transaction on an organisation.
   * @param isolation as PostgreSQL names it; missing: its own
   */
  async transaction<Result>(
    organisationId: string,
    work: (manager: EntityManager) => Promise<Result>,
    isolation?: 'REPEATABLE READ',
  ): Promise<Result> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.query(beginning(organisationId, isolation));
      // As TypeORM leaves it that has begun a transaction itself.
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      const result = await work(runner.manager);
      await runner.commitTransaction();
      return result;
    } catch (failure) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw failure;
    } finally {
      await runner.release();
    }
  }

  /**
   * For single statements on an organisation, each in a transaction of its own, as many at a time as there are
   * connections.
   */
  statements(organisationId: string): EntityManager {
    const begin = beginning(organisationId);
    // It never takes a connection itself.
    const runner = this.source.createQueryRunner();
    Object.assign(runner, {
      query: (...statement: Statement) => this.#alone(begin, statement),
      startTransaction: () => Promise.reject(new Error('Several statements belong in a transaction.')),
    });
    return this.source.createEntityManager(runner);
  }

  async #alone(begin: string, statement: Statement): Promise<unknown> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.query(begin);
      const result: unknown = await runner.query(...statement);
      await runner.query('COMMIT');
      return result;
    } catch (failure) {
      await runner.query('ROLLBACK').catch(() => undefined);
      throw failure;
    } finally {
      await runner.release();
    }
  }
}

/** Begins a transaction on an organisation. Without parameters, two statements travel as one. */
function beginning(organisationId: string, isolation?: string): string {
  if (!UUID.test(organisationId)) throw new Error(`"${organisationId}" is no organisation.`);
  const level = isolation === undefined ? '' : ` ISOLATION LEVEL ${isolation}`;
  return `BEGIN${level}; SET LOCAL concord.organisation = '${organisationId}'`;
}

/**
 * Does something to accounts in a transaction on an organisation, as what finds out who somebody is: who leaves an
 * organisation leaves its plan and its accounts at once, or neither. If it fails, the transaction has failed.
 */
export async function asAccounts<Result>(manager: EntityManager, work: () => Promise<Result>): Promise<Result> {
  const [{ role }] = await manager.query<[{ role: string }]>(`SELECT current_setting('role') AS role`);
  await manager.query('SET LOCAL ROLE concord_accounts');
  const result = await work();
  await manager.query(`SELECT set_config('role', $1, true)`, [role]);
  return result;
}

/**
 * Does something in an organisation in a transaction on accounts, as what works on plans: who makes an organisation
 * becomes a member of it at once, or nothing is made. If it fails, the transaction has failed.
 */
export async function asOrganisation<Result>(
  manager: EntityManager,
  organisationId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const name = `SELECT set_config('role', $1, true), set_config('concord.organisation', $2, true)`;
  const [{ role }] = await manager.query<[{ role: string }]>(`SELECT current_setting('role') AS role`);
  await manager.query(name, ['concord_plans', organisationId]);
  const result = await work();
  await manager.query(name, [role, '']);
  return result;
}

type Statement = [sql: string, parameters: unknown[], useStructuredResult: true];
