import type pg from 'pg';
import type { DataSource } from 'typeorm';

/** A statement that reads: what stands for `wall.organisation_id` is the organisation. */
export interface WalledSelect {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** PostgreSQL keeps what it has planned for as long as a connection lasts: so many statements, and then anew. */
const MOST_STATEMENTS = 500;

/**
 * Reads from one organisation by single statements, each in one round trip: it names the organisation itself, as the
 * first thing that it does, and PostgreSQL plans it once on every connection.
 *
 * The rows of an organisation are seen through the wall only where the setting names it (`docs/decisions/0013…`). Set
 * for the transaction, which is the statement alone, it leaks to nobody. Whatever the statement reads is joined with
 * what setting it gave, so that nothing can be read before; were it otherwise, it would read nothing.
 */
export class WalledStatements {
  #names = new Map<string, string>();
  /** Connections that were begun before it know statements by names that mean others now. */
  #generation = 0;
  readonly #generations = new WeakMap<pg.PoolClient, number>();

  /** @param source connected as `concord_plans` */
  constructor(private readonly source: DataSource) {}

  /**
   * @param select its first parameter is `$2`
   * @returns its rows
   */
  async read<Read>(organisationId: string, { text, values }: WalledSelect): Promise<Read[]> {
    const { master: pool } = this.source.driver as unknown as { master: pg.Pool };
    const client = await pool.connect();
    try {
      const name = this.#nameOf(text);
      const generation = this.#generations.get(client) ?? this.#generation;
      this.#generations.set(client, generation);
      const isCurrent = generation === this.#generation;
      const statement = { text: `${NAMED}${text}${BEHIND}`, values: [organisationId, ...values] };
      const { rows } = await client.query(isCurrent ? { name, ...statement } : statement);
      client.release(!isCurrent);
      return rows as Read[];
    } catch (failure) {
      client.release();
      throw failure;
    }
  }

  #nameOf(text: string): string {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    if (this.#names.size === MOST_STATEMENTS) {
      this.#names = new Map();
      this.#generation += 1;
    }
    const name = `read ${String(this.#generation)} ${String(this.#names.size)}`;
    this.#names.set(text, name);
    return name;
  }
}

const NAMED = `SELECT answer.* FROM (SELECT set_config('concord.organisation', $1, true)::uuid AS organisation_id) wall
  CROSS JOIN LATERAL (`;
// Not put together with what is around it, so that it cannot begin before the organisation is named.
const BEHIND = ' OFFSET 0) answer';
