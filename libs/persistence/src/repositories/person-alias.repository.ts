import { type EntityManager, Any } from 'typeorm';
import { PersonAliasRow } from '../entities/index.ts';

/** What stands in front of an alias, so that nobody takes it for a key. */
const MARK = 'person:';

/** By key, what the log calls people; who was not in it gets an alias. */
export async function aliasesOf(
  manager: EntityManager,
  organisationId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const unique = [...new Set(keys)];
  // Two statements: what another transaction adds at this moment is there for the second.
  await manager.query(
    `INSERT INTO person_alias (organisation_id, person_key) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`,
    [organisationId, unique],
  );
  const rows = await manager.findBy(PersonAliasRow, { organisationId, personKey: Any(unique) });
  return new Map(rows.map(({ personKey, alias }) => [personKey, `${MARK}${alias}`]));
}

/** By alias, the keys of people as they are now. */
export async function keysOf(
  manager: EntityManager,
  organisationId: string,
  aliases: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = aliases.filter((alias) => alias.startsWith(MARK)).map((alias) => alias.slice(MARK.length));
  if (ids.length === 0) return new Map();
  const rows = await manager.findBy(PersonAliasRow, { organisationId, alias: Any(ids) });
  return new Map(rows.map(({ personKey, alias }) => [`${MARK}${alias}`, personKey]));
}
