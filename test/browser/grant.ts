import type { TestDatabase } from '@concord/test-postgres';
import pg from 'pg';

/** What somebody of the demo company becomes. */
interface Grant {
  /** The key of the organisation. */
  readonly organisation: string;
  /** How their address begins. */
  readonly who: string;
  readonly role: 'planner' | 'admin';
}

/** Gives somebody a role in an organisation that they have, or have not, belonged to before. */
export async function grant({ url }: TestDatabase, { organisation, who, role }: Grant): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO membership (organisation_id, account_id, role)
       SELECT organisation_id, account_id, $3 FROM organisation, account WHERE key = $1 AND email LIKE $2 || '%'
       ON CONFLICT (organisation_id, account_id) DO UPDATE SET role = excluded.role`,
      [organisation, who, role],
    );
  } finally {
    await client.end();
  }
}
